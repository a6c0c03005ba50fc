namespace Recoupe.Evaluation;

/// <summary>Measures one area on its gold folder.</summary>
public interface IEvaluation
{
    /// <summary>The area, first part of the names of its scores: <c>quotes</c>, <c>times</c> …</summary>
    string Area { get; }

    /// <summary>The scores on the sets that exist under <paramref name="shared"/>; a set that is absent is passed over.</summary>
    /// <param name="shared">The folder that holds <c>gold/</c>, <c>seeds/</c>, <c>training/</c>.</param>
    IEnumerable<Score> Run(string shared);
}
