namespace Recoupe.CrossCheck;

/// <summary>How alike sentences must be to tell one fact, chosen on the visible stories.</summary>
internal static class StatementThresholds
{
    /// <summary>The least number of content words of a sentence that tells something.</summary>
    public const int FewestContents = 4;

    /// <summary>The least weight of words that two sentences share to be compared.</summary>
    public const double LeastShared = 1.2;

    /// <summary>The least likeness of two sentences.</summary>
    public const double Sentence = 0.3;

    /// <summary>The least average likeness of two clusters to be joined.</summary>
    public const double Average = 0.22;
}
