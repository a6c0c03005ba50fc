namespace Recoupe.Training.Tagger;

/// <summary>The choices of tagger training, as tuned on the development sets.</summary>
internal sealed record TaggerSettings
{
    /// <summary>The weights have 2^this rows; twice as many where the treebanks are large.</summary>
    public int ClassBits { get; init; } = 16;

    public int MorphologyBits { get; init; } = 16;

    public int Epochs { get; init; } = 8;

    public int MorphologyEpochs { get; init; } = 5;

    /// <summary>The weights with which doubtful words are read again have 2^this rows.</summary>
    public int SecondBits { get; init; } = 14;

    public int SecondEpochs { get; init; } = 3;

    public int SecondFewest { get; init; } = 5;

    public float SecondRate { get; init; } = 0.02f;

    /// <summary>How long the models are trained whose doubts the second reading learns from.</summary>
    public int JackknifeEpochs { get; init; } = 5;

    /// <summary>By how much, in natural logarithms of odds, the best class leads the next where a word is not read again.</summary>
    public float Doubt { get; init; } = 4;

    /// <summary>Features met less often in training are passed over.</summary>
    public int FewestMet { get; init; } = 2;

    /// <summary>The step of logistic regression; 0 for the perceptron.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>How often a word of the training text is taken for one that was never met.</summary>
    public double Unknown { get; init; } = 0.15;
}
