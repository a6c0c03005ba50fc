using Recoupe.CrossCheck;
using Recoupe.Storage;

namespace Recoupe.Desk;

/// <summary>Cross-checks stories that have changed, so that lists show what was counted in them.</summary>
public sealed class CountKeeper(INewsDatabase database, DossierDesk dossiers)
{
    private const int BatchSize = 16;

    /// <summary>Counts until nothing is left to count.</summary>
    /// <returns>How many stories were counted.</returns>
    public async Task<int> CatchUpAsync(CancellationToken cancellation = default)
    {
        int counted = 0;
        while (await database.Stories.UncountedAsync(BatchSize, cancellation) is { Count: > 0 } waiting)
        {
            int before = counted;
            foreach (string story in waiting)
            {
                cancellation.ThrowIfCancellationRequested();
                counted += await CountAsync(story, cancellation) ? 1 : 0;
            }

            // Stories that vanish while they are looked at must not keep this going.
            if (counted == before)
            {
                break;
            }
        }

        return counted;
    }

    private async Task<bool> CountAsync(string story, CancellationToken cancellation)
    {
        try
        {
            if (await dossiers.FindAsync(story, cancellation) is not { } dossier)
            {
                return false;
            }

            Excerpt? title = dossier.Story.Title;
            await database.Stories.KeepCountsAsync(story, Headline(title), title?.Article.Article.Source, DossierDesk.Count(dossier), cancellation);
            return true;
        }
        catch (InvalidDataException) when (!cancellation.IsCancellationRequested)
        {
            // A damaged article must not hold up the counts of all other stories; its own is tried again when it changes.
            if (await database.Stories.FindAsync(story, cancellation) is { } summary)
            {
                await database.Stories.KeepCountsAsync(story, null, null, new StoryCounts(summary.Sequence, 0, 0, 0, 0, 0), cancellation);
            }

            return true;
        }
    }

    // The headline of the article whose opening names the story; that opening where the article has none.
    private static string? Headline(Excerpt? title) => title?.Article.Article.Title is { Length: > 0 } headline ? headline : title?.Text;
}
