namespace Recoupe.Stories;

/// <summary>The kinds of input between which the join decision differs.</summary>
internal enum ArticleLength
{
    /// <summary>A headline only.</summary>
    Title,

    /// <summary>A headline and a lead.</summary>
    Short,

    /// <summary>A whole article.</summary>
    Full,
}
