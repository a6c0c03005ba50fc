namespace Recoupe.CrossCheck;

/// <summary>How alike clauses must be to be versions of one thing, chosen on the visible stories.</summary>
internal static class UtteranceThresholds
{
    /// <summary>The least weight of words that two clauses share to be compared.</summary>
    public const double LeastShared = 0.5;

    /// <summary>The least likeness for one speaker.</summary>
    public const double SameSpeaker = 0.38;

    /// <summary>The same where a speaker is unknown or only described.</summary>
    public const double CompatibleSpeaker = 0.7;

    /// <summary>The same where the two share so many words that chance is out of the question.</summary>
    public const double CompatibleLong = 0.5;

    /// <summary>The same for two speakers: the same words at length, which the articles then attribute differently.</summary>
    public const double OtherSpeaker = 0.7;

    /// <summary>The weight of shared words from which they are long.</summary>
    public const double Long = 2.2;

    /// <summary>What another speaker takes from the likeness when clusters are joined.</summary>
    public const double DifferentPenalty = 0.2;

    /// <summary>The least average likeness of two clusters to be joined when one quotes a few words of the other.</summary>
    public const double AverageWithFragment = 0.22;

    /// <summary>The least average likeness of two clusters to be joined.</summary>
    public const double Average = 0.36;
}
