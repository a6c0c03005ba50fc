namespace Recoupe.Text;

/// <summary>A half-open stretch of a text, in UTF-16 code units: <see cref="Start"/> is inside, <see cref="End"/> is one past the last.</summary>
/// <remarks>Ordered by start, then by end, so that a sorted list of spans reads in text order with the shorter of two that start together first.</remarks>
public readonly record struct Span : IComparable<Span>
{
    /// <summary>Makes a span from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or lies behind <paramref name="end"/>.</exception>
    public Span(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>The offset one past the last code unit.</summary>
    public int End { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds no code unit.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>The smallest span that holds both.</summary>
    public static Span Cover(Span first, Span second) =>
        new(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> lies inside this span.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The code units that both hold; empty at the later start when they share none.</summary>
    public Span Intersect(Span other)
    {
        int start = Math.Max(Start, other.Start);
        return new Span(start, Math.Max(start, Math.Min(End, other.End)));
    }

    /// <summary>The characters of <paramref name="text"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The part of <paramref name="text"/> that the span covers, as a string.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public string TextOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <inheritdoc/>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>start-end</c>, the form in which item ids carry it.</summary>
    public override string ToString() => string.Create(null, stackalloc char[24], $"{Start}-{End}");
}
