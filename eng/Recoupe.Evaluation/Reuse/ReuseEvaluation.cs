using System.Text;
using System.Text.Json;
using Recoupe.Formats;
using Recoupe.Languages;
using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Evaluation.Reuse;

/// <summary>Measures which articles of a story are tied by copying, on the stories cross-checked by hand.</summary>
public sealed class ReuseEvaluation : IEvaluation
{
    private static readonly string[] Visible = ["SEEDS", "T02_C1", "T05_C2", "T10_C1", "T19_C1"];

    /// <inheritdoc/>
    public string Area => "reuse";

    /// <inheritdoc/>
    public IEnumerable<Score> Run(string shared)
    {
        int right = 0;
        int found = 0;
        int gold = 0;
        int stories = 0;
        foreach (string name in Visible)
        {
            string file = Path.Combine(shared, "gold", "crosscheck", $"crosscheck_{name}.json");
            string articles = name == "SEEDS" ? Path.Combine(shared, "seeds", "articles.jsonl") : Path.Combine(shared, "gold", "crosscheck", $"articles_{name}.jsonl");
            if (!File.Exists(file) || !File.Exists(articles))
            {
                continue;
            }

            stories++;
            using JsonDocument expected = JsonDocument.Parse(File.ReadAllBytes(file));
            HashSet<(string, string)> ties = Ties(expected.RootElement);
            HashSet<string> members = new(expected.RootElement.GetProperty("articles").EnumerateArray().Select(Id), StringComparer.Ordinal);
            foreach (ReuseRelation relation in new StoryReuse(LanguageCatalog.Embedded).Between([.. Read(articles).Where(a => members.Contains(a.Article.Id))]))
            {
                found++;
                right += ties.Contains(Key(relation.A, relation.B)) ? 1 : 0;
            }

            gold += ties.Count;
        }

        if (stories > 0)
        {
            yield return new Score("reuse/crosscheck/pair-f1", found + gold == 0 ? 1 : 2.0 * right / (found + gold));
            yield return new Score("reuse/crosscheck/pair-precision", found == 0 ? 1 : (double)right / found);
        }
    }

    private static string Id(JsonElement article) =>
        article.ValueKind == JsonValueKind.String ? article.GetString()! : article.GetProperty("id").GetString()!;

    private static HashSet<(string A, string B)> Ties(JsonElement expected)
    {
        HashSet<(string A, string B)> ties = [];
        foreach (JsonElement pair in expected.GetProperty("reuse").EnumerateArray())
        {
            if (!pair.TryGetProperty("copying", out JsonElement copying) || copying.GetBoolean())
            {
                ties.Add(Key(pair.GetProperty("a").GetString()!, pair.GetProperty("b").GetString()!));
            }
        }

        return ties;
    }

    private static (string A, string B) Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static IEnumerable<AnnotatedArticle> Read(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            if (ArticleJson.TryRead(Encoding.UTF8.GetBytes(line), out ArticleInput? input, out _))
            {
                yield return new AnnotatedArticle(input!.Article, Annotations.None);
            }
        }
    }
}
