using System.Data.Common;
using Dapper;
using Recoupe.Formats;
using Recoupe.Text;

namespace Recoupe.Storage.Sql;

/// <summary>The quotes, figures and mentions of an article's latest version, as rows that can be searched.</summary>
internal sealed class LayerRows(DbTransaction transaction, ITermsWriter terms)
{
    private DbConnection Connection => transaction.Connection!;

    /// <summary>Takes out the rows of the version before and writes those of this one.</summary>
    public async Task ReplaceAsync(Arrival arrival)
    {
        string article = arrival.Article.Article.Id;
        await terms.ForgetQuotesAsync(transaction, article);
        await Connection.ExecuteAsync(
            "DELETE FROM quote WHERE article = @article; DELETE FROM figure WHERE article = @article; DELETE FROM mention WHERE article = @article", new { article }, transaction);
        await WriteQuotesAsync(arrival, article);
        await WriteFiguresAsync(arrival.Article, article);
        await WriteMentionsAsync(arrival.Article, article);
    }

    private async Task WriteQuotesAsync(Arrival arrival, string article)
    {
        for (int i = 0; i < arrival.Article.Layers.Quotes.Count; i++)
        {
            Quote quote = arrival.Article.Layers.Quotes[i];
            long number = await Connection.ExecuteScalarAsync<long>(
                """
                INSERT INTO quote(article, begins, ends, kind, speaker, speaker_folded, text)
                VALUES(@article, @Start, @End, @kind, @speaker, @folded, @text) RETURNING number
                """,
                new
                {
                    article,
                    quote.Span.Start,
                    quote.Span.End,
                    kind = AnnotationNames.QuoteKinds.NameOf(quote.Kind),
                    speaker = quote.Speaker?.Entity,
                    folded = Folding.Fold(quote.Speaker?.Entity ?? ""),
                    text = arrival.Article.Text[quote.Span.Start..quote.Span.End],
                },
                transaction);
            if (i < arrival.QuoteTerms.Count)
            {
                await terms.QuoteAsync(transaction, number, arrival.QuoteTerms[i]);
            }
        }
    }

    // A vague figure ("des milliards") has no place on a scale.
    private async Task WriteFiguresAsync(AnnotatedArticle annotated, string article)
    {
        foreach (Quantity quantity in annotated.Layers.Quantities)
        {
            if (quantity.Value is { } value && double.IsFinite(value))
            {
                await Connection.ExecuteAsync(
                    "INSERT INTO figure(article, begins, ends, value, upper, unit, text) VALUES(@article, @Start, @End, @value, @UpperValue, @Unit, @text)",
                    new { article, quantity.Span.Start, quantity.Span.End, value, quantity.UpperValue, quantity.Unit, text = annotated.Text[quantity.Span.Start..quantity.Span.End] },
                    transaction);
            }
        }
    }

    private async Task WriteMentionsAsync(AnnotatedArticle annotated, string article)
    {
        foreach (IGrouping<Entity, Mention> entity in annotated.Layers.Mentions.Where(mention => mention.Entity is not null).GroupBy(mention => mention.Entity!))
        {
            await Connection.ExecuteAsync(
                "INSERT INTO mention(article, entity, type, folded, mentions) VALUES(@article, @Name, @type, @folded, @mentions)",
                new { article, entity.Key.Name, type = AnnotationNames.MentionTypes.NameOf(entity.Key.Type), folded = Folding.Fold(entity.Key.Name), mentions = entity.Count() },
                transaction);
        }
    }
}
