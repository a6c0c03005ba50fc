namespace Recoupe.CrossCheck;

/// <summary>The different words of a stretch of text, with what they tell together.</summary>
internal sealed class Bag
{
    private readonly int[] _ids;

    /// <summary>The words of a stretch.</summary>
    public Bag(ReadOnlySpan<Word> words, StoryLexicon lexicon)
        : this(IdsOf(words), lexicon)
    {
    }

    private Bag(int[] ids, StoryLexicon lexicon)
    {
        Array.Sort(ids);
        int kept = 0;
        for (int i = 0; i < ids.Length; i++)
        {
            if (kept == 0 || ids[kept - 1] != ids[i])
            {
                ids[kept++] = ids[i];
                Weight += lexicon.Weight(ids[i]);
                Contents += lexicon.IsFunction(ids[i]) ? 0 : 1;
            }
        }

        _ids = kept == ids.Length ? ids : ids[..kept];
    }

    /// <summary>The words, by number.</summary>
    public ReadOnlySpan<int> Ids => _ids;

    /// <summary>The sum of the weights.</summary>
    public double Weight { get; }

    /// <summary>How many of them are no function words.</summary>
    public int Contents { get; }

    /// <summary>The sum of the weights of the words that both hold.</summary>
    public double Shared(Bag other, StoryLexicon lexicon)
    {
        double shared = 0;
        for (int i = 0, j = 0; i < _ids.Length && j < other._ids.Length;)
        {
            int difference = _ids[i] - other._ids[j];
            if (difference == 0)
            {
                shared += lexicon.Weight(_ids[i]);
                i++;
                j++;
            }
            else if (difference < 0)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }

    private static int[] IdsOf(ReadOnlySpan<Word> words)
    {
        int[] ids = new int[words.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = words[i].Id;
        }

        return ids;
    }
}
