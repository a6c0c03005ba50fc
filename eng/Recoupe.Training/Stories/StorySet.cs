using System.Text;
using System.Text.Json;
using Recoupe.Formats;
using Recoupe.Text;

namespace Recoupe.Training.Stories;

/// <summary>A gold set of stories, in the order of its stream.</summary>
internal sealed record StorySet(string Name, IReadOnlyList<LabelledArticle> Articles)
{
    /// <summary>Reads the set in <paramref name="folder"/>; null when it is not there.</summary>
    public static StorySet? Read(string folder)
    {
        string articles = Path.Combine(folder, "visible.articles.jsonl");
        if (!File.Exists(articles))
        {
            return null;
        }

        Dictionary<string, string> gold = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(folder, "visible.gold.jsonl")))
        {
            using JsonDocument entry = JsonDocument.Parse(line);
            gold[entry.RootElement.GetProperty("id").GetString()!] = entry.RootElement.GetProperty("story").ToString();
        }

        List<LabelledArticle> labelled = [];
        foreach (string line in File.ReadLines(articles))
        {
            if (ArticleJson.TryRead(Encoding.UTF8.GetBytes(line), out ArticleInput? input, out _))
            {
                labelled.Add(new LabelledArticle(new AnnotatedArticle(input!.Article, Annotations.None), gold[input.Article.Id]));
            }
        }

        return new StorySet(Path.GetFileName(folder), labelled);
    }
}
