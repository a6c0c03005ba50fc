using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>The words of one story as numbers, each with how much it tells: rare words of the story tell much, function words little.</summary>
/// <remarks>
/// A word is its folded form without plural ending, cut to six letters: a stem that is the same for inflected forms and for most cognates of the four languages.
/// Weights are inverse sentence frequencies (K. Spärck Jones, "A statistical interpretation of term specificity", 1972) over the sentences of the story.
/// </remarks>
internal sealed class StoryLexicon(LanguageCatalog catalog)
{
    private const int StemLength = 6;
    private const double FunctionWord = 0.08;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _sentences = [];
    private readonly List<int> _lastSentence = [];
    private readonly List<bool> _function = [];
    private double[] _weights = [];
    private int _sentenceCount;

    /// <summary>The number of the word <paramref name="text"/> of language <paramref name="language"/>.</summary>
    public int IdOf(ReadOnlySpan<char> text, string language)
    {
        CrossCheckWords words = CrossCheckWords.Of(catalog, language);
        Span<char> folded = text.Length <= 64 ? stackalloc char[64] : new char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            folded[i] = Folding.Fold(text[i]);
        }

        folded = folded[..text.Length];
        bool function = !char.IsAsciiDigit(folded[0]) && (words.IsFunctionWord(folded) || (folded.Length <= 2 && !char.IsUpper(text[^1])));
        ReadOnlySpan<char> key = words.ConceptOf(folded) ?? Stem(folded);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(key, out int id))
        {
            return id;
        }

        id = _ids.Count;
        _ids[key.ToString()] = id;
        _sentences.Add(0);
        _lastSentence.Add(-1);
        _function.Add(function);
        return id;
    }

    /// <summary>Counts one sentence of the story.</summary>
    public void CountSentence(ReadOnlySpan<Word> words)
    {
        foreach (Word word in words)
        {
            if (_lastSentence[word.Id] != _sentenceCount)
            {
                _lastSentence[word.Id] = _sentenceCount;
                _sentences[word.Id]++;
            }
        }

        _sentenceCount++;
    }

    /// <summary>Fixes the weights; to be called once all sentences are counted.</summary>
    public void Weigh()
    {
        _weights = new double[_ids.Count];
        double whole = Math.Log(_sentenceCount + 2);
        for (int i = 0; i < _weights.Length; i++)
        {
            double weight = Math.Log((_sentenceCount + 2) / (_sentences[i] + 0.5)) / whole;
            _weights[i] = Math.Clamp(weight, 0.02, 1) * (_function[i] ? FunctionWord : 1);
        }
    }

    /// <summary>How much a word tells, from 0 to 1.</summary>
    public double Weight(int id) => _weights[id];

    /// <summary>Whether a word is a function word.</summary>
    public bool IsFunction(int id) => _function[id];

    /// <summary>How many words there are.</summary>
    public int Count => _ids.Count;

    private static ReadOnlySpan<char> Stem(Span<char> folded)
    {
        if (char.IsAsciiDigit(folded[0]))
        {
            return folded;
        }

        ReadOnlySpan<char> stem = folded.Length > 3 && folded[^1] is 's' or 'x' ? folded[..^1] : folded;
        return stem.Length > StemLength ? stem[..StemLength] : stem;
    }
}
