using Recoupe.Reading;
using Recoupe.Storage;

namespace Recoupe.Desk;

/// <summary>Takes a coverage into the desk, batch by batch; what could not be read is kept as dead letters.</summary>
public static class BatchIntake
{
    // A commit waits for the disk: many articles a commit make it cheap, and what is not yet acknowledged stays small.
    private const int BatchSize = 64;

    /// <summary>Takes everything in.</summary>
    /// <param name="results">What was read.</param>
    /// <param name="database">Where dead letters go.</param>
    /// <param name="desk">The desk.</param>
    /// <param name="origin">Where it comes from; null when not known.</param>
    /// <param name="cancellation">Stops between two batches.</param>
    /// <param name="taken">Told of each batch.</param>
    /// <param name="refused">Told of each refusal.</param>
    public static async Task<IntakeCounts> TakeAsync(
        IEnumerable<ReadResult> results,
        INewsDatabase database,
        NewsDesk desk,
        string? origin,
        CancellationToken cancellation,
        Action<IReadOnlyList<TakenArticle>>? taken = null,
        Action<Refusal>? refused = null)
    {
        IntakeCounts counts = default;
        foreach (ReadResult[] batch in results.Chunk(BatchSize))
        {
            List<IncomingArticle> articles = [];
            foreach (ReadResult result in batch)
            {
                if (result.IsArticle)
                {
                    articles.Add(new IncomingArticle(result.Article, result.Given, origin));
                    continue;
                }

                refused?.Invoke(result.Refusal);
                if (result.Refusal.IsNotice)
                {
                    continue;
                }

                counts = counts with { Refused = counts.Refused + 1 };
                await database.DeadLetters.KeepAsync(PlaceOf(result.Refusal), result.Refusal.Reason, desk.Time.GetUtcNow(), cancellation);
            }

            IReadOnlyList<TakenArticle> stored = await desk.TakeAsync(articles, cancellation);
            int known = stored.Count(article => article.Receipt.WasKnown);
            counts = counts with { Known = counts.Known + known, Taken = counts.Taken + stored.Count - known };
            taken?.Invoke(stored);
        }

        return counts;
    }

    private static string PlaceOf(Refusal refusal) =>
        refusal.Line is { } line ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{refusal.File}:{line}") : refusal.File;
}
