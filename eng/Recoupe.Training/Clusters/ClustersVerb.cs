using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Recoupe.Sentences;

namespace Recoupe.Training.Clusters;

/// <summary><c>clusters [language]... [--out DIR]</c>: counts how words are used in plain text and puts them into clusters; training of the tagger reads the lists.</summary>
internal static class ClustersVerb
{
    private const int FixedWords = 2;
    private const int BorderWord = 0;
    private const int RareWord = 1;

    public static int Run(TrainingArguments arguments)
    {
        int clusters = int.Parse(arguments.Option("count", "256"), CultureInfo.InvariantCulture);
        int fewest = int.Parse(arguments.Option("fewest", "4"), CultureInfo.InvariantCulture);
        foreach (string language in arguments.Plain.Count > 0 ? arguments.Plain : ["de", "en", "es", "fr"])
        {
            Stopwatch watch = Stopwatch.StartNew();
            List<string[]> sentences = [];
            Dictionary<string, WordUse> uses = Count(RawText.Of(arguments.Shared, language), sentences);
            string[] words = [.. uses.Where(pair => pair.Value.Count >= fewest).OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
            Dictionary<string, int> ids = [];
            for (int i = 0; i < words.Length; i++)
            {
                ids[words[i]] = i + FixedWords;
            }

            BigramTable table = BigramTable.Of(
                sentences.Select(sentence => (int[])[BorderWord, .. sentence.Select(word => ids.GetValueOrDefault(word, RareWord)), BorderWord]), words.Length + FixedWords);
            int[] of = ExchangeClustering.Run(table, clusters, FixedWords, int.Parse(arguments.Option("rounds", "12"), CultureInfo.InvariantCulture));
            string file = Path.Combine(arguments.Option("out", "eng/Recoupe.Training/lexicons"), language + "_words.tsv.gz");
            using StreamWriter writer = new(new GZipStream(File.Create(file), CompressionLevel.SmallestSize), new UTF8Encoding(false)) { NewLine = "\n" };
            foreach ((string word, WordUse use) in uses.Where(pair => pair.Value.Count >= 2).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                int cluster = ids.TryGetValue(word, out int id) ? of[id] : 0;
                if (cluster != 0 || use.CaseClass != 0 || use.NameClass != 0)
                {
                    writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word}\t{cluster}\t{use.CaseClass}\t{use.NameClass}"));
                }
            }

            Console.WriteLine($"{file}: {words.Length} words in clusters, {watch.Elapsed.TotalSeconds:F0} s");
        }

        return 0;
    }

    private static Dictionary<string, WordUse> Count(IEnumerable<RawSentence> source, List<string[]> sentences)
    {
        Dictionary<string, WordUse> uses = new(StringComparer.Ordinal);
        foreach (RawSentence sentence in source)
        {
            string[] words = [.. sentence.Forms.Select(Normal)];
            sentences.Add(words);
            int capitals = sentence.Forms.Count(form => char.IsUpper(form[0]));
            int letters = sentence.Forms.Count(form => char.IsLetter(form[0]));
            bool headline = capitals * 2 > letters;
            bool initial = true;
            for (int i = 0; i < words.Length; i++)
            {
                if (!uses.TryGetValue(words[i], out WordUse? use))
                {
                    uses[words[i]] = use = new WordUse();
                }

                string form = sentence.Forms[i];
                use.Count++;
                bool letter = char.IsLetter(form[0]);
                bool capital = char.IsUpper(form[0]);
                if (letter && !initial && !headline)
                {
                    use.Small += capital ? 0 : 1;
                    use.Capital += capital ? 1 : 0;
                }

                if (capital && sentence.Names is { } names)
                {
                    string name = names[i];
                    use.Names[name == "O" ? 3 : name.EndsWith("PER", StringComparison.Ordinal) ? 0 : name.EndsWith("LOC", StringComparison.Ordinal) ? 1 : 2] += name == "O" && initial ? 0 : 1;
                }

                initial = form is "." or "!" or "?" or ":" or "\"" or "«" or "“" or "-" or "–" || (initial && !letter && !char.IsDigit(form[0]));
            }
        }

        return uses;
    }

    private static string Normal(string form) => string.Create(form.Length, form, static (result, source) =>
    {
        for (int i = 0; i < result.Length; i++)
        {
            char c = WordView.Normal(source[i]);
            result[i] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 0xC0 ? c : char.ToLowerInvariant(c);
        }
    });
}
