namespace Recoupe.Training.Names;

/// <summary>What can be tuned in training.</summary>
internal sealed record TrainingOptions
{
    /// <summary>How often every sentence is seen.</summary>
    public int Epochs { get; init; } = 4;

    /// <summary>How often a feature must occur to be kept.</summary>
    public int MinimumCount { get; init; } = 2;

    /// <summary>The step.</summary>
    public float Rate { get; init; } = 0.2f;

    /// <summary>The weight of L1: keeps the model small.</summary>
    public float L1 { get; init; } = 0.1f;

    /// <summary>The weight of L2.</summary>
    public float L2 { get; init; } = 1f;

    /// <summary>How much a sentence of another kind of corpus counts.</summary>
    public float AsideWeight { get; init; } = 0.5f;

    /// <summary>How many sentences of each such corpus are read at most.</summary>
    public int AsideSentences { get; init; } = 6000;

    /// <summary>How many of the five folds of a cross-validation are measured.</summary>
    public int Folds { get; init; } = 5;
}
