namespace Recoupe.Training.Parser;

/// <summary>The choices of parser training, as tuned on the development sets.</summary>
internal sealed record ParserSettings
{
    /// <summary>The weights of the steps have 2^this rows; twice as many where the treebanks are large.</summary>
    public int TransitionBits { get; init; } = 19;

    public int RelationBits { get; init; } = 16;

    public int Epochs { get; init; } = 10;

    /// <summary>How often, after the first epoch, the parser follows its own wrong step.</summary>
    public double Exploration { get; init; } = 0.9;

    /// <summary>By how much the right step must win, or the weights are moved.</summary>
    public float Margin { get; init; } = 1e-6f;
}
