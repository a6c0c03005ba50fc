using System.IO.Compression;
using Recoupe.Sentences;
using Recoupe.Text;

namespace Recoupe.Training.Tagger;

/// <summary>Reads the French form lexicon of Dicollecte (Grammalecte): form, lemma, part of speech, tags.</summary>
internal static class FrenchForms
{
    private static readonly string[] Tenses = ["ipre", "iimp", "ipsi", "ifut", "cond", "spre", "simp", "impe"];

    private static readonly string[] TenseFeatures =
    [
        "Mood=Ind|Tense=Pres", "Mood=Ind|Tense=Imp", "Mood=Ind|Tense=Past", "Mood=Ind|Tense=Fut",
        "Mood=Cnd|Tense=Pres", "Mood=Sub|Tense=Pres", "Mood=Sub|Tense=Imp", "Mood=Imp|Tense=Pres",
    ];

    /// <summary>The entries of the file, a verb form once for every person and tense it can be.</summary>
    public static IEnumerable<LexiconEntry> Read(string path)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split('\t');
            if (columns.Length < 4 || columns[0].Contains('ʳ', StringComparison.Ordinal) || columns[0].Contains('ᵉ', StringComparison.Ordinal))
            {
                continue;
            }

            // Proper nouns are listed as nouns.
            string wordClass = columns[2] == "NOUN" && char.IsUpper(columns[0][0]) ? "PROPN" : columns[2];
            HashSet<string> tags = [.. columns[3].Split('|')];
            LemmaRule rule = LemmaRule.Between(columns[0], columns[1]);
            foreach (Morphology morphology in wordClass is "VERB" or "AUX" ? Verb(tags) : [Nominal(tags)])
            {
                yield return new LexiconEntry(columns[0], wordClass, morphology, rule);
                if (wordClass == "AUX")
                {
                    yield return new LexiconEntry(columns[0], "VERB", morphology, rule);
                }
            }
        }
    }

    private static Morphology Nominal(HashSet<string> tags) => Morphology.Parse(GenderAndNumber(tags));

    private static IEnumerable<Morphology> Verb(HashSet<string> tags)
    {
        if (tags.Contains("infi"))
        {
            yield return Morphology.Parse("VerbForm=Inf");
        }

        if (tags.Contains("ppre"))
        {
            yield return Morphology.Parse("Tense=Pres|VerbForm=Part");
        }

        if (tags.Contains("ppas"))
        {
            yield return Morphology.Parse("Tense=Past|VerbForm=Part|" + GenderAndNumber(tags));
        }

        for (int tense = 0; tense < Tenses.Length; tense++)
        {
            if (!tags.Contains(Tenses[tense]))
            {
                continue;
            }

            foreach (string tag in tags.Order(StringComparer.Ordinal))
            {
                if (tag.Length is 3 or 4 && tag[0] is '1' or '2' or '3' && tag.AsSpan(1, 2) is "sg" or "pl")
                {
                    string number = tag.AsSpan(1, 2) is "sg" ? "Sing" : "Plur";
                    yield return Morphology.Parse($"{TenseFeatures[tense]}|VerbForm=Fin|Person={tag[0]}|Number={number}");
                }
            }
        }
    }

    private static string GenderAndNumber(HashSet<string> tags) =>
        (tags.Contains("mas") ? "Gender=Masc|" : tags.Contains("fem") ? "Gender=Fem|" : "")
        + (tags.Contains("sg") ? "Number=Sing" : tags.Contains("pl") ? "Number=Plur" : "");
}
