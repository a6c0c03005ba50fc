namespace Recoupe.CrossCheck;

/// <summary>One quantity of the story, with every place that gives it.</summary>
/// <param name="What">The words around it in the version that leads: what is counted or measured.</param>
/// <param name="State">How the versions compare.</param>
/// <param name="Versions">The versions, in the order of the articles.</param>
/// <param name="Origins">How many independent origins carry it.</param>
public sealed record Figure(Excerpt What, FigureState State, IReadOnlyList<FigureVersion> Versions, int Origins)
{
    /// <summary>Whether all versions give the same amount.</summary>
    public bool Agree => State is FigureState.Agree or FigureState.Converted;
}
