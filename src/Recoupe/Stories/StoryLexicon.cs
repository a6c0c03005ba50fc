using System.Globalization;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>What a language pack knows of words for the story index: how common they are, and what they are called across languages.</summary>
internal sealed class StoryLexicon
{
    private const string FrequencyFile = "stories/frequencies.tsv";
    private const string ConceptFile = "stories/concepts.tsv";
    private const double PerDocuments = 10_000;

    // A word that this part of all documents holds says nothing about any.
    private const double StopFrom = 0.15;

    private readonly Dictionary<ulong, float> _frequencies = [];
    private readonly Dictionary<ulong, uint> _concepts = [];

    /// <summary>A lexicon of no language: every word is rare.</summary>
    public static StoryLexicon None { get; } = new();

    /// <summary>Reads the lexicon of <paramref name="pack"/>.</summary>
    public static StoryLexicon Of(LanguagePack pack) => pack.Resource(static p => new StoryLexicon(p));

    private StoryLexicon()
    {
    }

    private StoryLexicon(LanguagePack pack)
    {
        foreach (string[] row in pack.Table(FrequencyFile))
        {
            _frequencies[WordForm.Hash(row[0])] = (float)(double.Parse(row[1], CultureInfo.InvariantCulture) / PerDocuments);
        }

        foreach (string[] row in pack.Table(ConceptFile))
        {
            uint concept = (uint)StableHash.Of("concept:" + row[0]);
            foreach (string form in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                _concepts.TryAdd(WordForm.Hash(Folding.Fold(form)), concept);
            }
        }
    }

    /// <summary>The part of all documents that hold the word; 0 when it is rare.</summary>
    public double Frequency(ulong word) => _frequencies.TryGetValue(word, out float frequency) ? frequency : 0;

    /// <summary>Whether the word is too common to tell stories apart.</summary>
    public bool IsStop(ulong word) => Frequency(word) >= StopFrom;

    /// <summary>The concept that the word stands for in all languages; 0 when none is known.</summary>
    public uint Concept(ulong word) => _concepts.GetValueOrDefault(word);
}
