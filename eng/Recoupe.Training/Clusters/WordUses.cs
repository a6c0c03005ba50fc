using System.Globalization;
using System.IO.Compression;
using Recoupe.Sentences;

namespace Recoupe.Training.Clusters;

/// <summary>Reads what <c>clusters</c> wrote into the table of a tagger.</summary>
internal static class WordUses
{
    /// <summary>From words to their cluster and use; empty where there is no list.</summary>
    public static FormDictionary Of(string language)
    {
        List<KeyValuePair<ulong, ushort>> entries = [];
        using Stream? file = typeof(WordUses).Assembly.GetManifestResourceStream($"lexicons/{language}_words.tsv.gz");
        if (file is not null)
        {
            using StreamReader reader = new(new GZipStream(file, CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
            {
                string[] columns = line.Split('\t');
                int Column(int i) => int.Parse(columns[i], CultureInfo.InvariantCulture);
                entries.Add(new(WordView.KeyOf(columns[0]), WordView.UseOf(Column(1), Column(2), Column(3))));
            }
        }

        return FormDictionary.Build(entries);
    }
}
