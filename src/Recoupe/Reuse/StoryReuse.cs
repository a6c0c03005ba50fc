using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>Compares all articles of one story: shared passages, and copies rewritten or translated sentence by sentence.</summary>
/// <remarks>
/// Inside a story much is alike that nobody copied: names, set phrases, one man's words. What counts is what few of the articles share, in the outlet's own voice,
/// or in the same order and selection. Holds no state; may be shared by threads.
/// </remarks>
public sealed class StoryReuse(LanguageCatalog catalog)
{
    private const int LeastMatched = 6;

    // Stories of more articles are compared in neighbourhoods of so many.
    private const int Reach = 200;

    // Weights at which a pair is reported; runs of some ten rare words are enough, or three sentences retold in order.
    private const double LeastRuns = 6;
    private const double LeastChain = 0.82;
    private const int LeastLinks = 3;
    private const double VerbatimShare = 0.85;

    private readonly CreditLines _credits = new(catalog);

    /// <summary>The pairs of <paramref name="articles"/> that share copy, in their order.</summary>
    /// <param name="articles">The articles of one story.</param>
    public IReadOnlyList<ReuseRelation> Between(IReadOnlyList<AnnotatedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        CopyText[] texts = [.. articles.Select(article => CopyText.Of(article, catalog))];
        StoryWords words = new(texts);
        List<ReuseRelation> relations = [];
        PassageAligner aligner = new();
        for (int later = 1; later < texts.Length; later++)
        {
            aligner.Query(texts[later].Words);
            for (int earlier = Math.Max(0, later - Reach); earlier < later; earlier++)
            {
                if (Compare(texts[earlier], texts[later], aligner, words) is { } relation)
                {
                    relations.Add(relation);
                }
            }
        }

        return relations;
    }

    /// <summary>What two articles of a story share, weighed.</summary>
    internal static (double Runs, double Chain, List<WordMatch> Matches, List<(int A, int B)> Links) Weigh(CopyText earlier, CopyText later, PassageAligner aligner, StoryWords words)
    {
        List<WordMatch> matches = [];
        aligner.Align(earlier.Words, LeastMatched, matches);
        double runs = matches.Sum(match => RunEvidence.Of(match, later, earlier, words));
        List<(int A, int B)> links = [];
        double chain = SentenceChain.Align(later, earlier, words, links);
        return (runs, chain, matches, links);
    }

    private ReuseRelation? Compare(CopyText earlier, CopyText later, PassageAligner aligner, StoryWords words)
    {
        (double runs, double chain, List<WordMatch> matches, List<(int A, int B)> links) = Weigh(earlier, later, aligner, words);
        bool copied = runs >= LeastRuns;
        bool retold = chain >= LeastChain && links.Count >= LeastLinks;
        if (!copied && !retold)
        {
            return null;
        }

        bool foreign = !string.Equals(earlier.Article.Article.Language, later.Article.Article.Language, StringComparison.Ordinal);
        double share = Math.Min(1, (double)matches.Sum(match => match.Matched) / Math.Max(1, Math.Min(earlier.Words.Length, later.Words.Length)));
        List<AlignedPassage> passages = copied
            ? [.. matches.Select(match => PassageEdges.Snap(match, later.Layout, earlier.Layout)).Select(p => new AlignedPassage(p.B, p.A))]
            : [.. links.Select(link => new AlignedPassage(Sentence(earlier, link.B), Sentence(later, link.A)))];
        if (!copied)
        {
            share = Math.Min(1, Math.Min((double)passages.Sum(p => p.A.Length) / Math.Max(1, earlier.Article.Text.Length), (double)passages.Sum(p => p.B.Length) / Math.Max(1, later.Article.Text.Length)));
        }

        (bool? forward, List<string> reasons) = DirectionJudge.Judge(Describe(earlier), Describe(later), earlier.Words.Length, later.Words.Length);
        reasons.Insert(0, copied ? "passages" : "order and selection");
        return new ReuseRelation(earlier.Article.Article.Id, later.Article.Article.Id)
        {
            Score = Math.Max(runs / (runs + LeastRuns), retold ? chain / (chain + LeastChain) : 0),
            Share = share,
            Kind = copied ? (share >= VerbatimShare ? ReuseKind.Verbatim : ReuseKind.Partial) : foreign ? ReuseKind.Translation : ReuseKind.Rewrite,
            Direction = forward switch { true => ReuseDirection.AToB, false => ReuseDirection.BToA, null => ReuseDirection.Unknown },
            Passages = passages,
            Reasons = reasons,
        };
    }

    private Document Describe(CopyText text) => new()
    {
        Id = text.Article.Article.Id,
        Time = text.Article.Article.Published?.SortKey ?? long.MinValue,
        Credited = _credits.Credits(text.Article.Article),
    };

    private static Span Sentence(CopyText text, int sentence)
    {
        ScannedWord first = text.Layout[text.Sentences[sentence]];
        ScannedWord last = text.Layout[text.Sentences[sentence + 1] - 1];
        return new Span(first.Start - first.Before, last.End + last.After);
    }
}
