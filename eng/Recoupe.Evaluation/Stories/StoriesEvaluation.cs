using System.Text;
using System.Text.Json;
using Recoupe.Formats;
using Recoupe.Stories;
using Recoupe.Text;

namespace Recoupe.Evaluation.Stories;

/// <summary>Measures the story index on the gold sets: each article scored as first assigned, in the order of the input.</summary>
public sealed class StoriesEvaluation : IEvaluation
{
    private static readonly string[] Sets =
    [
        "rpm2-fr", "rpm2-fr-dense", "allsides-en", "basil-en", "og2021-titles-fr", "og2021-titles-es", "og2021-titles-de", "og2021-titles-en", "og2021-titles",
    ];

    private static readonly HashSet<string> Languages = new(["fr", "en", "es", "de"], StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Area => "stories";

    /// <inheritdoc/>
    public IEnumerable<Score> Run(string shared)
    {
        foreach (string set in Sets)
        {
            string folder = Path.Combine(shared, "gold", "stories", set);
            if (!Directory.Exists(folder))
            {
                continue;
            }

            Grouping grouping = Group(folder);
            if (set == "og2021-titles")
            {
                Agreement across = grouping.AcrossLanguages();
                yield return new Score($"stories/{set}/xl-bcubed-f1", across.F1);
                yield return new Score($"stories/{set}/xl-bcubed-precision", across.Precision);
            }
            else
            {
                yield return new Score($"stories/{set}/bcubed-f1", grouping.BCubed().F1);
                yield return new Score($"stories/{set}/pair-f1", grouping.Pairs().F1);
            }
        }
    }

    private static Grouping Group(string folder)
    {
        Dictionary<string, string> gold = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(folder, "visible.gold.jsonl")))
        {
            using JsonDocument entry = JsonDocument.Parse(line);
            gold[entry.RootElement.GetProperty("id").GetString()!] = entry.RootElement.GetProperty("story").ToString();
        }

        StoryIndex index = new();
        List<GroupedArticle> articles = [];
        foreach (string line in File.ReadLines(Path.Combine(folder, "visible.articles.jsonl")))
        {
            if (ArticleJson.TryRead(Encoding.UTF8.GetBytes(line), out ArticleInput? input, out _))
            {
                Article article = input!.Article;
                string story = index.Assign(new AnnotatedArticle(article, Annotations.None)).Story;
                if (Languages.Contains(article.Language ?? ""))
                {
                    articles.Add(new GroupedArticle(gold[article.Id], story, article.Language!));
                }
            }
        }

        return new Grouping(articles);
    }
}
