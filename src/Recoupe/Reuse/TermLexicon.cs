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
    private const double PerDocuments = 10_000;

    // A word that this part of all documents holds says nothing about any.
    private const double StopFrom = 0.15;

    private readonly Dictionary<ulong, float> _frequencies = [];
    private readonly Dictionary<uint, uint> _concepts = [];

    /// <summary>A lexicon of no language: every word is rare.</summary>
    public static TermLexicon None { get; } = new();

    /// <summary>Reads the lexicon of <paramref name="pack"/>.</summary>
    public static TermLexicon Of(LanguagePack pack) => pack.Resource(static p => new TermLexicon(p));

    private TermLexicon()
    {
    }

    private TermLexicon(LanguagePack pack)
    {
        foreach (string[] row in pack.Table(FrequencyFile))
        {
            _frequencies[WordForm.Hash(row[0])] = (float)(double.Parse(row[1], CultureInfo.InvariantCulture) / PerDocuments);
        }

        foreach (string[] row in pack.Table(ConceptFile))
        {
            AddConcept("noun:" + row[0], row[1].Split(' '));
        }

        foreach (string[] row in pack.Table(CountryFile))
        {
            AddConcept("country:" + row[0], row[1].Split('|'));
        }

        foreach (string[] row in pack.Table(DemonymFile))
        {
            AddConcept("country:" + row[1], [row[0]]);
        }
    }

    /// <summary>The part of all documents that hold the word; 0 when it is rare.</summary>
    public double Frequency(ulong word) => _frequencies.TryGetValue(word, out float frequency) ? frequency : 0;

    /// <summary>Whether the word is too common to tell articles apart.</summary>
    public static bool IsStop(double frequency) => frequency >= StopFrom;

    /// <summary>The concept that the word stands for in all languages; 0 when none is known.</summary>
    public uint Concept(ReadOnlySpan<char> word) => _concepts.GetValueOrDefault(WordForm.Stem(word));

    private void AddConcept(string name, IEnumerable<string> forms)
    {
        uint concept = (uint)StableHash.Of("concept:" + name);
        foreach (string form in forms)
        {
            if (form.Length > 2 && form.All(char.IsLetter))
            {
                _concepts.TryAdd(WordForm.Stem(form), concept);
            }
        }
    }
}
