namespace Recoupe.Storage;

/// <summary>What users have stated, as lines of text in their order: replayed on what comes in later.</summary>
public interface ICorrectionStore
{
    /// <summary>All lines in their order.</summary>
    Task<IReadOnlyList<string>> LinesAsync(CancellationToken cancellation = default);

    /// <summary>Adds a line at the end.</summary>
    Task AppendAsync(string line, DateTimeOffset at, CancellationToken cancellation = default);

    /// <summary>Puts these lines in the place of all there are.</summary>
    Task ReplaceAsync(IReadOnlyList<string> lines, DateTimeOffset at, CancellationToken cancellation = default);
}
