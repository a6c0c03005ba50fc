using Recoupe.Languages;
using Recoupe.Reuse;
using Recoupe.Storage;
using Recoupe.Stories;
using Recoupe.Text;

namespace Recoupe.Desk;

/// <summary>The two indexes that every arrival goes through in order: stories and shared copy. They live in memory; the database keeps snapshots, and what came later is replayed.</summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
internal sealed class StreamIndexes
{
    private const string StorySnapshot = "stories";
    private const string ReuseSnapshot = "reuse";

    private readonly StoryIndex _stories;
    private readonly ReuseIndex _reuse;

    private StreamIndexes(StoryIndex stories, ReuseIndex reuse, long sequence)
    {
        _stories = stories;
        _reuse = reuse;
        Sequence = sequence;
    }

    /// <summary>The last arrival they have seen.</summary>
    public long Sequence { get; private set; }

    /// <summary>The last arrival that the kept snapshots hold.</summary>
    public long Kept { get; private set; }

    /// <summary>Loads the snapshots, replays what came after them; snapshots that cannot be read are passed over and everything is replayed.</summary>
    public static async Task<StreamIndexes> LoadAsync(INewsDatabase database, LanguageCatalog languages, CancellationToken cancellation)
    {
        StreamIndexes indexes = await FromSnapshotsAsync(database, languages, cancellation) ?? new StreamIndexes(new StoryIndex(catalog: languages), new ReuseIndex(catalog: languages), 0);
        indexes.Kept = indexes.Sequence;
        await foreach (StoredArticle article in database.Articles.SinceAsync(indexes.Sequence, cancellation))
        {
            indexes.See(article.Article);
            indexes.Saw(article.Sequence);
        }

        return indexes;
    }

    /// <summary>Puts an article into a story and finds what copy it shares.</summary>
    public (StoryAssignment Story, IReadOnlyList<ReuseRelation> Reuse) See(AnnotatedArticle article) => (_stories.Assign(article), _reuse.Add(article));

    /// <summary>Notes that the article seen last is arrival <paramref name="sequence"/>.</summary>
    public void Saw(long sequence) => Sequence = Math.Max(Sequence, sequence);

    /// <summary>Keeps snapshots of both indexes as they are now.</summary>
    public async Task KeepAsync(INewsDatabase database, CancellationToken cancellation)
    {
        using MemoryStream stories = new();
        _stories.Save(stories);
        await database.Snapshots.KeepAsync(StorySnapshot, Sequence, stories.GetBuffer().AsMemory(0, (int)stories.Length), cancellation);
        using MemoryStream reuse = new();
        _reuse.Save(reuse);
        await database.Snapshots.KeepAsync(ReuseSnapshot, Sequence, reuse.GetBuffer().AsMemory(0, (int)reuse.Length), cancellation);
        Kept = Sequence;
    }

    // Only two snapshots of the same arrival fit together: a crash between the two writes leaves them apart.
    private static async Task<StreamIndexes?> FromSnapshotsAsync(INewsDatabase database, LanguageCatalog languages, CancellationToken cancellation)
    {
        if (await database.Snapshots.FindAsync(StorySnapshot, cancellation) is not { } stories
            || await database.Snapshots.FindAsync(ReuseSnapshot, cancellation) is not { } reuse
            || stories.Sequence != reuse.Sequence)
        {
            return null;
        }

        try
        {
            using MemoryStream storyBytes = new(stories.Body.ToArray(), writable: false);
            using MemoryStream reuseBytes = new(reuse.Body.ToArray(), writable: false);
            return new StreamIndexes(StoryIndex.Load(storyBytes, catalog: languages), ReuseIndex.Load(reuseBytes, catalog: languages), stories.Sequence);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }
}
