namespace Recoupe.Storage;

/// <summary>The state of an index after an arrival.</summary>
/// <param name="Sequence">The last arrival that it holds.</param>
/// <param name="Body">Its bytes.</param>
public sealed record Snapshot(long Sequence, ReadOnlyMemory<byte> Body);
