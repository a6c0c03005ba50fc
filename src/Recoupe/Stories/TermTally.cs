using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>A term of the article being read.</summary>
internal struct TermTally
{
    /// <summary>The term.</summary>
    public uint Term;

    /// <summary>How often it stands there, words of the headline counted more.</summary>
    public float Count;

    /// <summary>What it is.</summary>
    public TermKind Kind;

    /// <summary>The part of the background documents that hold it.</summary>
    public float Frequency;

    /// <summary>Its inverse document frequency.</summary>
    public float Rarity;

    /// <summary>Its weight.</summary>
    public float Weight;

    /// <summary>Where it first stands in the text.</summary>
    public Span Span;
}
