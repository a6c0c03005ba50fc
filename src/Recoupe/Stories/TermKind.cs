namespace Recoupe.Stories;

/// <summary>What a term of an article is.</summary>
[Flags]
internal enum TermKind : byte
{
    /// <summary>A word.</summary>
    Word = 0,

    /// <summary>A word of a name.</summary>
    Name = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>It stands in the headline.</summary>
    Title = 4,

    /// <summary>A resolved date.</summary>
    Date = 8,
}
