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
                if (await dossiers.FindAsync(story, cancellation) is { } dossier)
                {
                    Excerpt? title = dossier.Story.Title;
                    await database.Stories.KeepCountsAsync(story, Headline(title), title?.Article.Article.Source, DossierDesk.Count(dossier), cancellation);
                    counted++;
                }
            }

            // Stories that vanish while they are looked at must not keep this going.
            if (counted == before)
            {
                break;
            }
        }

        return counted;
    }

    // The headline of the article whose opening names the story; that opening where the article has none.
    private static string? Headline(Excerpt? title) => title?.Article.Article.Title is { Length: > 0 } headline ? headline : title?.Text;
}
