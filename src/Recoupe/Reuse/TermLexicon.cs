using System.Globalization;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>What a language pack knows of words: how common they are, and what they are called across languages.</summary>
internal sealed class TermLexicon
{
    private const string FrequencyFile = "stories/frequencies.tsv";
    private const string ConceptFile = "stories/concepts.tsv";
    private const string CountryFile = "names/countries.tsv";
    private const string DemonymFile = "names/demonyms.tsv";
    private const string TimeFile = "times/words.tsv";
    private const double PerDocuments = 10_000;

    // A word that this part of all documents holds says nothing about any.
    private const double StopFrom = 0.15;

    private readonly LexiconTable<float> _frequencies;
    private readonly LexiconTable<uint> _concepts;
    private readonly HashSet<ulong> _calendar = [];

    /// <summary>A lexicon of no language: every word is rare.</summary>
    public static TermLexicon None { get; } = new();

    /// <summary>Reads the lexicon of <paramref name="pack"/>.</summary>
    public static TermLexicon Of(LanguagePack pack) => pack.Resource(static p => new TermLexicon(p));

    private TermLexicon() => (_frequencies, _concepts) = (new(new Dictionary<ulong, float>()), new(new Dictionary<ulong, uint>()));

    private TermLexicon(LanguagePack pack)
    {
        Dictionary<ulong, float> frequencies = [];
        Dictionary<ulong, uint> concepts = [];
        foreach (string[] row in pack.Table(FrequencyFile))
        {
            frequencies[WordForm.Hash(row[0])] = (float)(double.Parse(row[1], CultureInfo.InvariantCulture) / PerDocuments);
        }

        foreach (string[] row in pack.Table(ConceptFile))
        {
            AddConcept(concepts, "noun:" + row[0], row[1].Split(' '));
        }

        foreach (string[] row in pack.Table(CountryFile))
        {
            AddConcept(concepts, "country:" + row[0], row[1].Split('|'));
        }

        foreach (string[] row in pack.Table(DemonymFile))
        {
            AddConcept(concepts, "country:" + row[1], [row[0]]);
        }

        foreach (string[] row in pack.Table(TimeFile).Where(row => row[0] is "weekday" or "weekdays" or "month"))
        {
            foreach (string form in row[2].Split('|'))
            {
                _calendar.Add(WordForm.Hash(Folding.Fold(form.AsSpan().TrimStart('^').TrimStart('_').TrimEnd('.'))));
            }
        }

        (_frequencies, _concepts) = (new(frequencies), new(concepts));
    }

    /// <summary>The part of all documents that hold the word; 0 when it is rare.</summary>
    public double Frequency(ulong word) => _frequencies[word];

    /// <summary>Whether the word is too common to tell articles apart.</summary>
    public static bool IsStop(double frequency) => frequency >= StopFrom;

    /// <summary>The concept that words of this stem stand for in all languages; 0 when none is known.</summary>
    public uint Concept(uint stem) => _concepts[stem];

    /// <summary>Whether the word names a weekday or a month.</summary>
    public bool IsCalendar(ulong word) => _calendar.Contains(word);

    private static void AddConcept(Dictionary<ulong, uint> concepts, string name, IEnumerable<string> forms)
    {
        uint concept = (uint)StableHash.Of("concept:" + name);
        foreach (string form in forms)
        {
            if (form.Length > 2 && form.All(char.IsLetter))
            {
                concepts.TryAdd(WordForm.Stem(form), concept);
            }
        }
    }
}
