using Recoupe.CrossCheck;
using Recoupe.Languages;
using Recoupe.Names;
using Recoupe.Reuse;
using Recoupe.Storage;
using Recoupe.Text;

namespace Recoupe.Desk;

/// <summary>Cross-checks stories of a database when they are asked for, and keeps the last ones at hand until they change.</summary>
/// <remarks>Safe for use by several threads; a story that two ask for at once is cross-checked once.</remarks>
public sealed class DossierDesk(INewsDatabase database, LanguageCatalog languages)
{
    /// <summary>The most articles of one story that are cross-checked; the undated and the latest are left out first.</summary>
    public const int MaxArticles = 2000;

    private const int MaxKept = 64;

    private readonly CrossChecker _checker = new(languages);
    private readonly Dictionary<string, (long Sequence, string Corrections, Task<StoryDossier?> Dossier)> _kept = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private readonly Lock _lock = new();

    /// <summary>The cross-check of a story as it is now; null when there is no such story.</summary>
    public async Task<StoryDossier?> FindAsync(string story, CancellationToken cancellation = default)
    {
        if (await database.Stories.FindAsync(story, cancellation) is not { } summary)
        {
            return null;
        }

        IReadOnlyList<string> lines = await database.Corrections.LinesAsync(cancellation);
        string corrections = string.Join('\n', lines);
        Task<StoryDossier?> dossier;
        lock (_lock)
        {
            if (!_kept.TryGetValue(story, out var kept) || kept.Sequence != summary.Sequence || kept.Corrections != corrections || kept.Dossier.IsFaulted)
            {
                if (kept.Dossier is null)
                {
                    _order.Enqueue(story);
                }

                kept = (summary.Sequence, corrections, Task.Run(() => CheckAsync(summary, EntityCorrections.Parse(lines)), CancellationToken.None));
                _kept[story] = kept;
                while (_order.Count > MaxKept)
                {
                    _kept.Remove(_order.Dequeue());
                }
            }

            dossier = kept.Dossier;
        }

        return await dossier.WaitAsync(cancellation);
    }

    /// <summary>What a cross-check counted, for lists.</summary>
    public static StoryCounts Count(StoryDossier dossier)
    {
        Story story = dossier.Story;
        int differing = story.Utterances.Count(utterance => utterance.AttributionDiffers || utterance.Versions.Any(version => version.Same != Sameness.Identical))
            + story.Figures.Count(figure => !figure.Agree);
        return new StoryCounts(dossier.Summary.Sequence, story.Origins.Count, story.Utterances.Count, differing, story.Figures.Count, story.Missing.Count);
    }

    private async Task<StoryDossier?> CheckAsync(StorySummary summary, EntityCorrections corrections)
    {
        IReadOnlyList<StoredArticle> stored = await database.Articles.OfStoryAsync(summary.Id, MaxArticles);
        if (stored.Count == 0)
        {
            return null;
        }

        AnnotatedArticle[] articles = [.. stored.Select(article => corrections.Apply(article.Article))];
        Story story = _checker.CheckStory(summary.Id, articles, new StoryReuse(languages).Between(articles));
        return new StoryDossier(summary, story, stored.ToDictionary(article => article.Article.Article.Id, StringComparer.Ordinal));
    }
}
