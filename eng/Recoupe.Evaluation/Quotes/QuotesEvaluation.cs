using Recoupe.Desk;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Evaluation.Quotes;

/// <summary>Who says what: the measures of <c>score_quotes.py</c>.</summary>
public sealed class QuotesEvaluation : IEvaluation
{
    private static readonly (string Name, string[] Files)[] Sets =
    [
        ("seeds", ["gold/quotes/seeds.jsonl"]),
        ("crosscheck", ["gold/crosscheck/quotes_T02_C1.jsonl", "gold/crosscheck/quotes_T05_C2.jsonl", "gold/crosscheck/quotes_T10_C1.jsonl", "gold/crosscheck/quotes_T19_C1.jsonl"]),
        ("fr-sequoia-train", ["gold/quotes/dev/fr_sequoia_train.jsonl"]),
        ("fr-sequoia-dev", ["gold/quotes/dev/fr_sequoia_dev.jsonl"]),
        ("fr-gsd-dev", ["gold/quotes/dev/fr_gsd_dev.jsonl"]),
        ("es-ancora-dev", ["gold/quotes/dev/es_ancora_dev.jsonl"]),
        ("es-gsd-dev", ["gold/quotes/dev/es_gsd_dev.jsonl"]),
        ("en-polnear-dev", ["gold/quotes/dev/en_polnear_dev.jsonl"]),
        ("de-wikinews-dev", ["gold/quotes/dev/de_wikinews_dev.jsonl"]),
        ("fr-written", ["training/fr/written/a.jsonl", "training/fr/written/b.jsonl", "training/fr/written/c.jsonl"]),
        ("en-written", ["training/en/written/a.jsonl", "training/en/written/c.jsonl"]),
        ("es-written", ["training/es/written/a.jsonl", "training/es/written/c.jsonl"]),
        ("de-written", ["training/de/written/a.jsonl", "training/de/written/c.jsonl"]),
    ];

    private readonly Annotator _annotator = StandardStages.Annotator(LanguageCatalog.Embedded);

    /// <inheritdoc/>
    public string Area => "quotes";

    /// <inheritdoc/>
    public IEnumerable<Score> Run(string shared)
    {
        foreach ((string name, string[] files) in Sets)
        {
            string[] paths = [.. files.Select(file => Path.Combine(shared, file)).Where(File.Exists)];
            if (paths.Length == 0)
            {
                continue;
            }

            foreach (Score score in Scores("quotes/" + name + "/", Measure(paths)))
            {
                yield return score;
            }
        }
    }

    /// <summary>The quotes that the pipeline finds in an article.</summary>
    internal IReadOnlyList<Quote> Predict(Article article) => _annotator.Annotate(article).Layers.Quotes;

    private QuoteScorer Measure(string[] paths)
    {
        QuoteScorer scorer = new();
        foreach (GoldQuoteArticle gold in paths.SelectMany(GoldQuoteArticle.Read))
        {
            scorer.Add(gold, Predict(gold.Article));
        }

        return scorer;
    }

    private static IEnumerable<Score> Scores(string prefix, QuoteScorer scorer)
    {
        yield return new Score(prefix + "exact", scorer.Spans("exact", null).F1);
        yield return new Score(prefix + "all", scorer.Spans("partial80", null).F1);
        foreach (QuoteKind kind in Enum.GetValues<QuoteKind>())
        {
            yield return new Score(prefix + kind.ToString().ToLowerInvariant(), scorer.Spans("partial80", kind).F1);
        }

        yield return new Score(prefix + "lenient80", scorer.Spans("lenient80", null).F1);
        yield return new Score(prefix + "lenient30", scorer.Spans("lenient30", null).F1);
        foreach (string question in new[] { "cue", "speaker-entity", "speaker-loose", "speaker-span" })
        {
            if (scorer.Answers(question).Gold > 0)
            {
                yield return new Score(prefix + question, scorer.Answers(question).Accuracy);
            }
        }
    }
}
