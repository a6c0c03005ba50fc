using System.Globalization;
using Recoupe.Cli.Summary;
using Recoupe.Text;

namespace Recoupe.Cli.Explanation;

/// <summary>Explains what was found in a stretch of an article.</summary>
internal sealed class SpanExplanation(TextWriter output)
{
    /// <summary>Writes every annotation that shares text with <paramref name="span"/>.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Write(AnnotatedArticle article, Span span)
    {
        Annotations layers = article.Layers;
        bool any = false;
        foreach (Dropped item in Touching(layers.Dropped, span))
        {
            any |= Line(article, item.Span, "left by scraping", item.Reason, item.Rule);
        }

        foreach (Mention item in Touching(layers.Mentions, span))
        {
            any |= Line(article, item.Span, $"{item.Kind} of {item.Type}".ToLowerInvariant(), item.Entity?.Name ?? "unresolved", item.Rule, item.Score);
        }

        foreach (Quote item in Touching(layers.Quotes, span))
        {
            any |= Line(article, item.Span, $"{item.Kind} quote".ToLowerInvariant(), item.Speaker?.Entity ?? "no speaker shown", item.Rule, item.Confidence);
            Part(article, "cue", item.Cue);
            Part(article, "speaker", item.Speaker?.Span);
            Part(article, "via", item.Via?.Span);
            Part(article, "addressee", item.Addressee?.Span);
            Part(article, "medium", item.Medium);
            foreach (Span piece in item.Editorial)
            {
                Part(article, "editor's", piece);
            }
        }

        foreach (TimeExpression item in Touching(layers.Times, span))
        {
            any |= Line(article, item.Span, item.Type.ToString().ToLowerInvariant(), item.Value ?? "not resolved", item.Rule + (item.Anchor is { } anchor ? $", against {anchor}" : ""));
        }

        foreach (Quantity item in Touching(layers.Quantities, span))
        {
            string value = item.Value?.ToString(CultureInfo.InvariantCulture) ?? "vague";
            string upper = item.UpperValue is { } to ? "–" + to.ToString(CultureInfo.InvariantCulture) : "";
            any |= Line(article, item.Span, "quantity", $"{value}{upper} {item.Unit}", item.Rule);
        }

        return any;
    }

    private static IEnumerable<T> Touching<T>(Layer<T> layer, Span span)
        where T : IAnnotation => layer.Where(item => item.Span.Overlaps(span));

    private bool Line(AnnotatedArticle article, Span span, string what, string value, string rule, double? score = null)
    {
        output.WriteLine($"{article.Article.Id}#{span}  {what}: {value}");
        output.WriteLine($"  text   {Printable.Of(span.Of(article.Text), 300)}");
        output.WriteLine($"  rule   {(rule.Length > 0 ? rule : "given with the input")}");
        if (score is { } known)
        {
            output.WriteLine($"  score  {known.ToString("F2", CultureInfo.InvariantCulture)}");
        }

        return true;
    }

    private void Part(AnnotatedArticle article, string name, Span? span)
    {
        if (span is { } there)
        {
            output.WriteLine($"  {name,-6} {Printable.Of(there.Of(article.Text), 200)}  ({there})");
        }
    }
}
