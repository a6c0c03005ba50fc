namespace Recoupe.Training.Corpora;

/// <summary>Tells how many rows of weights a corpus can fill.</summary>
internal static class CorpusSize
{
    /// <summary>With more tokens than this, models get twice the rows.</summary>
    public const int Large = 200_000;

    /// <summary>Whether there are so many tokens that models need twice the rows.</summary>
    public static bool IsLarge(IEnumerable<GoldSentence> sentences) => sentences.Sum(sentence => sentence.Tokens.Count) > Large;
}
