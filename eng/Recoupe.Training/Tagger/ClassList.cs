using Recoupe.Sentences;
using Recoupe.Training.Corpora;

namespace Recoupe.Training.Tagger;

/// <summary>The classes of a language: every part of speech, and the contractions that are not mere accidents.</summary>
internal sealed class ClassList
{
    private const int FewestOfContraction = 5;
    private const int Most = 30;

    private readonly List<string> _names = [];

    public ClassList(IEnumerable<GoldSentence> sentences)
    {
        SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (GoldToken token in sentences.SelectMany(sentence => sentence.Tokens))
        {
            counts[token.Class] = counts.GetValueOrDefault(token.Class) + 1;
        }

        foreach ((string name, int count) in counts)
        {
            bool contraction = name.Contains('+', StringComparison.Ordinal);
            if (!name.Contains('_', StringComparison.Ordinal) && (!contraction || count >= FewestOfContraction) && _names.Count < Most)
            {
                _names.Add(name);
            }
        }
    }

    public IReadOnlyList<string> Names => _names;

    public WordClass[] Classes => [.. _names.Select(WordClass.Parse)];

    /// <summary>The index of a class; a rare contraction counts as its first part; -1 when there is none.</summary>
    public int IndexOf(string name)
    {
        int index = _names.IndexOf(name);
        int plus = name.IndexOf('+', StringComparison.Ordinal);
        return index >= 0 || plus < 0 ? index : _names.IndexOf(name[..plus]);
    }
}
