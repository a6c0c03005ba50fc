using System.IO.Compression;
using System.Text.Json;
using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Text;

namespace Recoupe.Training.Clusters;

/// <summary>The texts that words are counted in: corpora of names and whole articles, never a treebank, so that measures on treebanks stay honest.</summary>
internal static class RawText
{
    // Their sentences are those of the treebanks that taggers are measured on.
    private static readonly string[] OfTreebanks = ["_gsd_ne", "_sequoia_ne", "_gumfree", "_ancora_ne"];

    private static readonly string[] Folders = ["ner", "written"];

    /// <summary>The sentences for a language.</summary>
    public static IEnumerable<RawSentence> Of(string shared, string language)
    {
        string training = Path.Combine(shared, "training", language);
        IEnumerable<string> files = Folders.SelectMany(folder => Directory.GetFiles(Path.Combine(training, folder), "*.conll"))
            .Where(file => !Array.Exists(OfTreebanks, name => Path.GetFileName(file).Contains(name, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
        foreach (RawSentence sentence in files.SelectMany(Marked).Concat(Articles(Path.Combine(shared, "corpus", "articles.jsonl.gz"), language)))
        {
            yield return sentence;
        }
    }

    private static IEnumerable<RawSentence> Marked(string file)
    {
        List<string> forms = [];
        List<string> names = [];
        foreach (string line in File.ReadLines(file).Append(""))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0)
            {
                forms.Add(line[..tab]);
                names.Add(line[(line.LastIndexOf('\t') + 1)..]);
            }
            else if (line.Length == 0 && forms.Count > 0)
            {
                yield return new RawSentence(forms, names);
                forms = [];
                names = [];
            }
        }
    }

    private static IEnumerable<RawSentence> Articles(string file, string language)
    {
        SentenceStage stage = new(LanguageCatalog.Embedded);
        using StreamReader reader = new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument article = JsonDocument.Parse(line);
            if (article.RootElement.GetProperty("lang").GetString() != language)
            {
                continue;
            }

            ArticleContext context = new(
                new Article { Id = "article", Text = article.RootElement.GetProperty("text").GetString()!, Language = language }, Annotations.None);
            stage.Annotate(context);
            foreach (Sentence sentence in context.Layers.Sentences)
            {
                List<string> forms = [];
                for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                {
                    forms.Add(context.Layers.Tokens[i].Span.Of(context.Text).ToString());
                }

                yield return new RawSentence(forms, null);
            }
        }
    }
}
