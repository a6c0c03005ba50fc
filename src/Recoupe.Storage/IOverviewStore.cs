namespace Recoupe.Storage;

/// <summary>Outlets and entities over all stories.</summary>
public interface IOverviewStore
{
    /// <summary>The outlets, those with most articles first.</summary>
    Task<IReadOnlyList<OutletSummary>> OutletsAsync(int offset, int limit, CancellationToken cancellation = default);

    /// <summary>The entities, those with most mentions first, optionally those whose name begins with or holds <paramref name="name"/>.</summary>
    Task<IReadOnlyList<EntitySummary>> EntitiesAsync(string? name, int offset, int limit, CancellationToken cancellation = default);

    /// <summary>The articles that mention an entity of exactly this name, the newest first.</summary>
    Task<IReadOnlyList<ArticleHeading>> MentioningAsync(string entity, int offset, int limit, CancellationToken cancellation = default);

    /// <summary>The articles of an outlet, the newest first.</summary>
    Task<IReadOnlyList<ArticleHeading>> OfOutletAsync(string source, int offset, int limit, CancellationToken cancellation = default);
}
