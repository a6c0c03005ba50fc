using System.Numerics;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>An article as the story index sees it: its weightiest terms, sorted. Filled anew for each article.</summary>
internal sealed class ArticleProfile
{
    private readonly int _shift;
    private readonly short[] _places;

    /// <summary>Makes room for <paramref name="terms"/> terms.</summary>
    public ArticleProfile(int terms)
    {
        Terms = new uint[terms];
        Weights = new float[terms];
        Rarity = new float[terms];
        Backgrounds = new float[terms];
        Kinds = new TermKind[terms];
        Spans = new Span[terms];
        int bits = BitOperations.Log2((uint)Math.Max(terms, 4)) + 3;
        _places = new short[1 << bits];
        _shift = 32 - bits;
    }

    /// <summary>The number of terms.</summary>
    public int Count { get; set; }

    /// <summary>The terms, rising.</summary>
    public uint[] Terms { get; }

    /// <summary>What the terms weigh now; of length 1.</summary>
    public float[] Weights { get; }

    /// <summary>The inverse document frequencies of the terms.</summary>
    public float[] Rarity { get; }

    /// <summary>The parts of the background documents that hold the terms.</summary>
    public float[] Backgrounds { get; }

    /// <summary>What the terms are.</summary>
    public TermKind[] Kinds { get; }

    /// <summary>For each term the place of its first occurrence; empty spans for terms of the headline.</summary>
    public Span[] Spans { get; }

    /// <summary>The terms by which stories are found: the indexes of the weightiest.</summary>
    public List<int> Heaviest { get; } = [];

    /// <summary>ISO 639-1 code of the language.</summary>
    public string Language { get; set; } = "und";

    /// <summary>Publication in ticks of UTC; <see cref="long.MinValue"/> when unknown.</summary>
    public long Time { get; set; } = long.MinValue;

    /// <summary>The number of words read.</summary>
    public int Words { get; set; }

    /// <summary>The index of a term; -1 when the article lacks it.</summary>
    public int IndexOf(uint term)
    {
        short[] places = _places;
        int at = (int)(unchecked(term * 0x9E3779B1u) >> _shift);
        while (true)
        {
            int place = places[at];
            if (place == 0)
            {
                return -1;
            }

            if (Terms[place - 1] == term)
            {
                return place - 1;
            }

            at = (at + 1) & (places.Length - 1);
        }
    }

    /// <summary>Makes <see cref="IndexOf"/> know the terms.</summary>
    public void Index()
    {
        Array.Clear(_places);
        for (int i = 0; i < Count; i++)
        {
            int at = (int)(unchecked(Terms[i] * 0x9E3779B1u) >> _shift);
            while (_places[at] != 0)
            {
                at = (at + 1) & (_places.Length - 1);
            }

            _places[at] = (short)(i + 1);
        }
    }

    /// <summary>The terms with their shares, as a story keeps them.</summary>
    public TermVector ToVector()
    {
        ulong[] entries = new ulong[Count];
        for (int i = 0; i < Count; i++)
        {
            entries[i] = TermVector.Pack(Terms[i], Weights[i] / Rarity[i], Kinds[i]);
        }

        return new TermVector(entries, Count == 0 ? 0 : 1);
    }

    /// <summary>Whether a term is a number.</summary>
    public bool HasNumber()
    {
        for (int i = 0; i < Count; i++)
        {
            if ((Kinds[i] & TermKind.Number) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
