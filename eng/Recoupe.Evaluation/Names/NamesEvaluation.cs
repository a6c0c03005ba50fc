using Recoupe.Desk;
using Recoupe.Evaluation.Quotes;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Evaluation.Names;

/// <summary>Names, and the people that roles and pronouns stand for.</summary>
/// <remarks>Strict F1 is that of <c>score_ling.py spans</c>: span and type right. The files that the models are trained on say nothing and are left out.</remarks>
public sealed class NamesEvaluation : IEvaluation
{
    private readonly Annotator _annotator = StandardStages.Annotator(LanguageCatalog.Embedded);

    /// <inheritdoc/>
    public string Area => "names";

    /// <inheritdoc/>
    public IEnumerable<Score> Run(string shared)
    {
        string cess = Path.Combine(shared, "gold/language/measure-only/es_cess_esp.conll");
        if (File.Exists(cess))
        {
            yield return new Score("names/es-cess/f1", StrictF1(cess, "es"));
        }

        string seeds = Path.Combine(shared, "gold/quotes/seeds.jsonl");
        if (File.Exists(seeds))
        {
            yield return new Score("names/seeds/speakers", Speakers(seeds));
        }
    }

    private double StrictF1(string file, string language)
    {
        int right = 0;
        int gold = 0;
        int found = 0;
        foreach (TaggedNames text in TaggedNames.Read(file))
        {
            AnnotatedArticle article = _annotator.Annotate(new Article { Id = "text", Text = text.Text, Language = language });
            HashSet<(Span, MentionType)> system = [.. article.Layers.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => (mention.Span, mention.Type))];
            right += text.Names.Count(system.Contains);
            gold += text.Names.Count;
            found += system.Count;
        }

        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    // Of the speakers that the gold names: those whose name, role or pronoun was put to the right entity.
    private double Speakers(string file)
    {
        int right = 0;
        int all = 0;
        foreach (GoldQuoteArticle gold in GoldQuoteArticle.Read(file))
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
