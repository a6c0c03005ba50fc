using System.IO.Compression;
using Recoupe.Sentences;
using Recoupe.Text;

namespace Recoupe.Training.Tagger;

/// <summary>Reads a form list of <c>eng/Recoupe.Training/lexicons</c>: form, lemma, part of speech, features with semicolons between alternatives.</summary>
internal static class FormList
{
    public static IEnumerable<LexiconEntry> Read(Stream file)
    {
        using StreamReader reader = new(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split('\t');
            LemmaRule rule = LemmaRule.Between(columns[0], columns[1]);
            foreach (string features in columns[3].Split(';'))
            {
                yield return new LexiconEntry(columns[0], columns[2], Morphology.Parse(features), rule);
            }
        }
    }
}
