using System.Text.Json;
using System.Text.Json.Nodes;
using Recoupe.Formats;
using Recoupe.Text;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>One story of the gold folder: its articles, the layers annotated by hand, and the cross-check made by hand.</summary>
internal sealed record GoldStory(string Name, string ArticlesFile, string? QuotesFile, string? FiguresFile, JsonDocument Expected)
{
    /// <summary>The story <paramref name="name"/>; null when its files are absent.</summary>
    public static GoldStory? Read(string shared, string name)
    {
        string folder = Path.Combine(shared, "gold", "crosscheck");
        string expected = Path.Combine(folder, $"crosscheck_{name}.json");
        if (!File.Exists(expected))
        {
            return null;
        }

        bool seeds = name == "SEEDS";
        return new GoldStory(
            name,
            seeds ? Path.Combine(shared, "seeds", "articles.jsonl") : Path.Combine(folder, $"articles_{name}.jsonl"),
            Existing(seeds ? Path.Combine(shared, "gold", "quotes", "seeds.jsonl") : Path.Combine(folder, $"quotes_{name}.jsonl")),
            Existing(seeds ? Path.Combine(shared, "gold", "times", "seeds.jsonl") : Path.Combine(folder, $"figures_{name}.jsonl")),
            JsonDocument.Parse(File.ReadAllBytes(expected)));
    }

    /// <summary>The ids of the articles that the story is made of.</summary>
    public IEnumerable<string> Ids => Expected.RootElement.GetProperty("articles").EnumerateArray().Select(id => id.GetString()!);

    /// <summary>The articles without any layer.</summary>
    public List<ArticleInput> Plain() => Inputs(ArticlesFile);

    /// <summary>The articles with the quotes and figures annotated by hand, as far as there are any.</summary>
    public List<AnnotatedArticle> Annotated()
    {
        Dictionary<string, ArticleInput> quotes = Layers(QuotesFile);
        Dictionary<string, ArticleInput> figures = Layers(FiguresFile);
        List<AnnotatedArticle> articles = [];
        foreach (ArticleInput input in Plain().Where(input => Ids.Contains(input.Article.Id)))
        {
            Annotations layers = Annotations.None;
            if (quotes.TryGetValue(input.Article.Id, out ArticleInput? said))
            {
                layers = layers with { Quotes = said.Given.Quotes, Present = layers.Present | LayerKinds.Quotes };
            }

            if (figures.TryGetValue(input.Article.Id, out ArticleInput? counted))
            {
                layers = layers with { Quantities = counted.Given.Quantities, Times = counted.Given.Times };
            }

            articles.Add(new AnnotatedArticle(input.Article, layers));
        }

        return articles;
    }

    private static Dictionary<string, ArticleInput> Layers(string? file) =>
        file is null ? [] : Inputs(file).ToDictionary(input => input.Article.Id, StringComparer.Ordinal);

    private static List<ArticleInput> Inputs(string file)
    {
        List<ArticleInput> inputs = [];
        foreach (string line in File.ReadLines(file))
        {
            JsonObject article = JsonNode.Parse(line)!.AsObject();
            JsonObject layers = article["annotations"] as JsonObject ?? [];
            foreach (string name in (ReadOnlySpan<string>)["quantities", "times", "quotes"])
            {
                // Some gold files hold a layer beside the text rather than under "annotations".
                if (article[name] is { } layer)
                {
                    article.Remove(name);
                    layers[name] = layer;
                }
            }

            article["annotations"] = layers.DeepClone();
            if (ArticleJson.TryRead(System.Text.Encoding.UTF8.GetBytes(article.ToJsonString()), out ArticleInput? input, out string reason))
            {
                inputs.Add(input!);
            }
            else
            {
                throw new InvalidDataException($"{file}: {reason}");
            }
        }

        return inputs;
    }

    private static string? Existing(string file) => File.Exists(file) ? file : null;
}
