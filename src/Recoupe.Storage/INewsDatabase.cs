namespace Recoupe.Storage;

/// <summary>A database of news. Safe for use by several threads: readers do not wait for the writer, writers take turns.</summary>
public interface INewsDatabase : IAsyncDisposable
{
    /// <summary>Articles and their versions.</summary>
    IArticleStore Articles { get; }

    /// <summary>Stories.</summary>
    IStoryStore Stories { get; }

    /// <summary>Shared copy.</summary>
    IReuseStore Reuse { get; }

    /// <summary>Words, quotes and figures to be found.</summary>
    ISearchIndex Search { get; }

    /// <summary>Feeds.</summary>
    IFeedStore Feeds { get; }

    /// <summary>What could not become an article.</summary>
    IDeadLetterStore DeadLetters { get; }

    /// <summary>What users have stated.</summary>
    ICorrectionStore Corrections { get; }

    /// <summary>Snapshots of the indexes in memory.</summary>
    ISnapshotStore Snapshots { get; }

    /// <summary>Small facts.</summary>
    ISettingStore Settings { get; }

    /// <summary>Outlets and entities over all stories.</summary>
    IOverviewStore Overviews { get; }
}
