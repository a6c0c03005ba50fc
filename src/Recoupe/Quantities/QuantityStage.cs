using Recoupe.Languages;
using Recoupe.Sentences.Patterns;
using Recoupe.Text;

namespace Recoupe.Quantities;

/// <summary>Finds amounts with what they count: money, shares, measures, people and things.</summary>
public sealed class QuantityStage(LanguageCatalog languages) : IStage
{
    /// <inheritdoc/>
    public string Name => "quantities";

    /// <inheritdoc/>
    public LayerKinds Needs => LayerKinds.Tokens | LayerKinds.Sentences | LayerKinds.Tags | LayerKinds.Times;

    /// <inheritdoc/>
    public LayerKinds Gives => LayerKinds.Quantities;

    /// <inheritdoc/>
    public void Annotate(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (languages.Find(context.Language) is not { } pack || QuantityGrammar.Of(pack) is not { } grammar)
        {
            return;
        }

        AtomBuffer atoms = grammar.Patterns.Atoms(context);
        QuantityReader reader = new(context, atoms);
        List<Quantity> found = [];
        foreach (PatternMatch match in grammar.Patterns.Matches(atoms))
        {
            PatternRule rule = grammar.Patterns.Rules[match.Rule];
            foreach (Quantity quantity in reader.Read(rule, match))
            {
                if (!Dated(context.Layers.Times, quantity, rule))
                {
                    found.Add(Converted(context.Text, found, quantity));
                }
            }
        }

        context.Layers = context.Layers with { Quantities = Layer<Quantity>.Of(found) };
    }

    // What is part of a date or a clock time is no quantity; an age is both.
    private static bool Dated(Layer<TimeExpression> times, Quantity quantity, PatternRule rule)
    {
        if (rule.Operation == "age")
        {
            return false;
        }

        for (int i = Math.Max(0, times.FirstFrom(quantity.Span.Start) - 1); i < times.Count && times[i].Span.Start < quantity.Span.End; i++)
        {
            if (times[i].Span.Overlaps(quantity.Span) && !quantity.Span.Contains(times[i].Span))
            {
                return true;
            }

            if (times[i].Span == quantity.Span)
            {
                return true;
            }
        }

        return false;
    }

    // "2,4 milliards d'euros (2,53 milliards de dollars)": the second says the first once more.
    private static Quantity Converted(string text, List<Quantity> before, Quantity quantity)
    {
        if (before.Count == 0 || before[^1].Unit == quantity.Unit || before[^1].Value is null || quantity.Value is null)
        {
            return quantity;
        }

        Quantity last = before[^1];
        int gap = quantity.Span.Start - last.Span.End;
        if (gap is < 2 or > 24 || text.AsSpan(last.Span.End, gap).IndexOf('(') is < 0 or > 2 || text.AsSpan(last.Span.End, gap).Contains(')'))
        {
            return quantity;
        }

        return Units.SameKind(last.Unit, quantity.Unit) ? quantity with { ConvertedFrom = last.Span } : quantity;
    }
}
