using System.Text;
using System.Text.Json;
using Recoupe.Languages;

namespace Recoupe.Training.Languages;

/// <summary>Trains the language identification: <c>identification [--shared DIR] [--languages DIR]</c> writes <c>mul/identification.bin</c>.</summary>
/// <remarks>
/// The text: <c>langid/train.tsv</c> for all languages and the articles written for this project for four of them, so that these are known
/// from news as well. Nothing of it lies in <c>langid/dev.tsv</c>, on which α and the sharpness were chosen.
/// </remarks>
internal static class IdentificationVerb
{
    /// <summary>What is added to every count, in n-grams.</summary>
    private const double Alpha = 0.01;

    /// <summary>An n-gram must stand this often in the text of all languages to be kept.</summary>
    private const int Rarest = 2;

    /// <summary>Steps of the stored weights in one unit of the natural logarithm.</summary>
    private const float Scale = 14;

    /// <summary>What gives the likeliest probabilities on <c>dev.tsv</c>; see the identifier for its use.</summary>
    private const float Sharpness = 0.6f;

    public static int Run(TrainingArguments arguments)
    {
        SortedDictionary<string, SortedDictionary<uint, int>> counts = new(StringComparer.Ordinal);
        Dictionary<uint, byte> orders = [];
        char[] letters = new char[1 << 16];
        foreach ((string language, string text) in Texts(Path.Combine(arguments.Shared, "training")))
        {
            if (!counts.TryGetValue(language, out SortedDictionary<uint, int>? own))
            {
                counts[language] = own = [];
            }

            ReadOnlySpan<char> plain = letters.AsSpan(0, LetterGrams.Letters(text, letters));
            for (int order = 1; order <= LetterGrams.Longest; order++)
            {
                for (int i = 0; i + order <= plain.Length; i++)
                {
                    if (order > 1 || plain[i] != ' ')
                    {
                        uint hash = LetterGrams.Hash(plain, i, order);
                        own[hash] = own.GetValueOrDefault(hash) + 1;
                        orders[hash] = (byte)order;
                    }
                }
            }
        }

        string file = Path.Combine(arguments.Languages, "mul", "identification.bin");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, Encode([.. counts.Keys], [.. counts.Values], orders));
        Console.WriteLine($"{file}: {counts.Count} languages, {new FileInfo(file).Length} bytes");
        return 0;
    }

    private static IEnumerable<(string Language, string Text)> Texts(string training)
    {
        foreach (string line in File.ReadLines(Path.Combine(training, "langid", "train.tsv")).Where(line => line.Length > 0))
        {
            string[] columns = line.Split('\t');
            yield return (columns[0], columns[2]);
        }

        foreach (string language in (string[])["de", "en", "es", "fr"])
        {
            foreach (string file in Directory.GetFiles(Path.Combine(training, language, "written"), "*.jsonl").Order(StringComparer.Ordinal))
            {
                foreach (string line in File.ReadLines(file).Where(line => line.Length > 0))
                {
                    using JsonDocument article = JsonDocument.Parse(line);
                    yield return (language, article.RootElement.GetProperty("text").GetString()!);
                }
            }
        }
    }

    private static byte[] Encode(string[] codes, SortedDictionary<uint, int>[] counts, Dictionary<uint, byte> orders)
    {
        SortedDictionary<uint, List<(byte Language, int Count)>> grams = [];
        double[,] totals = new double[codes.Length, LetterGrams.Longest];
        for (int language = 0; language < codes.Length; language++)
        {
            foreach ((uint hash, int count) in counts[language])
            {
                if (!grams.TryGetValue(hash, out List<(byte Language, int Count)>? entries))
                {
                    grams[hash] = entries = [];
                }

                entries.Add(((byte)language, count));
            }
        }

        foreach (uint hash in grams.Where(gram => gram.Value.Sum(entry => entry.Count) < Rarest).Select(gram => gram.Key).ToList())
        {
            grams.Remove(hash);
        }

        foreach ((uint hash, List<(byte Language, int Count)> entries) in grams)
        {
            foreach ((byte language, int count) in entries)
            {
                totals[language, orders[hash] - 1] += count;
            }
        }

        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        writer.Write((byte)codes.Length);
        foreach (string code in codes)
        {
            writer.Write(Encoding.ASCII.GetBytes(code.PadRight(3, '\0')));
        }

        foreach (double total in totals)
        {
            writer.Write((float)Math.Log(Alpha / Math.Max(total, 1)));
        }

        writer.Write(Scale);
        writer.Write(Sharpness);
        writer.Write(grams.Count);
        uint before = 0;
        foreach ((uint hash, List<(byte Language, int Count)> entries) in grams)
        {
            writer.Write7BitEncodedInt(unchecked((int)(hash - before)));
            before = hash;
            writer.Write((byte)entries.Count);
            foreach ((byte language, int count) in entries)
            {
                writer.Write(language);
                writer.Write((byte)Math.Min(byte.MaxValue, Math.Round(Scale * Math.Log(1 + (count / Alpha)))));
            }
        }

        writer.Flush();
        return stream.ToArray();
    }
}
