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

    /// <summary>The same for two speakers: only the same words, which the articles then attribute differently.</summary>
    public const double OtherSpeaker = 0.9;

    /// <summary>What another speaker takes from the likeness when clusters are joined.</summary>
    public const double DifferentPenalty = 0.4;

    /// <summary>The least average likeness of two clusters to be joined.</summary>
    public const double Average = 0.36;
}
