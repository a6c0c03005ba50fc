using System.Reflection;
using System.Text;
using Recoupe.Desk;
using Recoupe.Evaluation.Quotes;
using Recoupe.Formats;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Evaluation.Entities;

/// <summary>People and organisations under one right name: every mention of the seeds, and the speakers of the quote sets.</summary>
public sealed class EntityEvaluation : IEvaluation
{
    private static readonly (string Name, string[] Files)[] SpeakerSets =
    [
        ("seeds", ["gold/quotes/seeds.jsonl"]),
        ("crosscheck", ["gold/crosscheck/quotes_T02_C1.jsonl", "gold/crosscheck/quotes_T05_C2.jsonl", "gold/crosscheck/quotes_T10_C1.jsonl", "gold/crosscheck/quotes_T19_C1.jsonl"]),
        ("fr-written", ["training/fr/written/a.jsonl", "training/fr/written/b.jsonl", "training/fr/written/c.jsonl"]),
        ("en-written", ["training/en/written/a.jsonl", "training/en/written/c.jsonl"]),
        ("es-written", ["training/es/written/a.jsonl", "training/es/written/c.jsonl"]),
        ("de-written", ["training/de/written/a.jsonl", "training/de/written/c.jsonl"]),
    ];

    private readonly Annotator _annotator = StandardStages.Annotator(LanguageCatalog.Embedded);

    /// <inheritdoc/>
    public string Area => "entities";

    /// <inheritdoc/>
    public IEnumerable<Score> Run(string shared)
    {
        string seeds = Path.Combine(shared, "seeds/articles.jsonl");
        if (File.Exists(seeds))
        {
            EntityScorer scorer = ScoreSeeds(seeds);
            yield return new Score("entities/seeds/names", scorer.Names);
            yield return new Score("entities/seeds/precision", scorer.Precision);
            yield return new Score("entities/seeds/speaker-roles-and-pronouns", scorer.Speakers);
            yield return new Score("entities/seeds/roles-and-pronouns", scorer.Coreference);
            yield return new Score("entities/seeds/unmixed", scorer.Unmixed);
        }

        foreach ((string name, string[] files) in SpeakerSets)
        {
            string[] paths = [.. files.Select(file => Path.Combine(shared, file)).Where(File.Exists)];
            if (paths.Length > 0)
            {
                yield return new Score($"entities/{name}/speakers", Speakers(paths));
            }
        }
    }

    /// <summary>Scores the five seeds as one story.</summary>
    internal EntityScorer ScoreSeeds(string file)
    {
        using Stream lines = Assembly.GetExecutingAssembly().GetManifestResourceStream("Entities/seeds.tsv")!;
        using StreamReader reader = new(lines);
        GoldEntities gold = GoldEntities.Read(reader.ReadToEnd().Split('\n'));
        return new EntityScorer(gold, [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => _annotator.Annotate(ArticleOf(line)))]);
    }

    private static Article ArticleOf(string line) =>
        ArticleJson.TryRead(Encoding.UTF8.GetBytes(line), out ArticleInput? input, out string reason) ? input!.Article : throw new InvalidDataException(reason);

    // Of the speakers that the gold names: those whose name, role or pronoun was put to the right entity.
    private double Speakers(string[] files)
    {
        int right = 0;
        int all = 0;
        foreach (GoldQuoteArticle gold in files.SelectMany(GoldQuoteArticle.Read))
        {
            AnnotatedArticle article = _annotator.Annotate(gold.Article);
            foreach (GoldQuote quote in gold.Quotes.Where(quote => !quote.Optional))
            {
                if (quote.Quote.Speaker is not { Span: { } span, Entity: { } entity })
                {
                    continue;
                }

                HashSet<string> names = [SpeakerNames.Normalise(entity), .. quote.Aliases.Select(SpeakerNames.Normalise)];
                Mention[] mentions = [.. article.Layers.Mentions.Where(mention => mention.Span.Overlaps(span) && mention.Entity is not null)];
                all++;
                right += mentions.Any(mention => names.Contains(SpeakerNames.Normalise(mention.Entity!.Name)))
                    || (mentions.Length == 0 && names.Contains(SpeakerNames.Normalise(span.TextOf(gold.Article.Text)))) ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)right / all;
    }
}
