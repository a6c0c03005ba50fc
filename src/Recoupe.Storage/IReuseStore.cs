using Recoupe.Reuse;

namespace Recoupe.Storage;

/// <summary>Which articles share copy, as it looked when the later one came in.</summary>
public interface IReuseStore
{
    /// <summary>The relations among the articles of a story.</summary>
    Task<IReadOnlyList<ReuseRelation>> OfStoryAsync(string story, CancellationToken cancellation = default);
}
