namespace Recoupe.Fuzzing;

/// <summary>One reader under test.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Ending">The ending that leads inputs to it.</param>
/// <param name="Samples">Whole inputs to mutate.</param>
/// <param name="Tokens">Pieces of its syntax to insert.</param>
internal sealed record FuzzTarget(string Name, string Ending, IReadOnlyList<byte[]> Samples, IReadOnlyList<byte[]> Tokens)
{
    /// <summary>What puts a mutated sample into the container that the reader takes; null when it is one already.</summary>
    public Func<byte[], byte[]>? Pack { get; init; }
}
