namespace Recoupe.Training.Tagger;

/// <summary>The choices of tagger training, as tuned on the development sets.</summary>
internal sealed record TaggerSettings
{
    /// <summary>The weights have 2^this rows.</summary>
    public int ClassBits { get; init; } = 17;

    public int MorphologyBits { get; init; } = 16;

    public int Epochs { get; init; } = 8;

    public int MorphologyEpochs { get; init; } = 5;

    /// <summary>By how much the right class must win, or the weights are moved.</summary>
    public float Margin { get; init; } = 1e-6f;

    /// <summary>Features met less often in training are passed over.</summary>
    public int FewestMet { get; init; } = 2;

    /// <summary>The step of logistic regression; 0 for the perceptron.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>How often a word of the training text is taken for one that was never met.</summary>
    public double Unknown { get; init; } = 0.15;
}
