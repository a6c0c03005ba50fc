using Recoupe.Sentences.Patterns;
using Recoupe.Text;

namespace Recoupe.Quantities;

/// <summary>Turns what a rule matched into a quantity.</summary>
internal sealed class QuantityReader(ArticleContext context, AtomBuffer atoms)
{
    private string? _currency;

    /// <summary>The quantities of <paramref name="match"/>: none, one, or the two of a change ("de 5 à 7 %").</summary>
    public IEnumerable<Quantity> Read(PatternRule rule, PatternMatch match)
    {
        if (rule.Operation is "change" or "range" or "compound")
        {
            return Ends(rule, match);
        }

        return One(rule, match) is { } quantity ? [quantity] : [];
    }

    // A range is one quantity; a change is two, and so is what reads like a range but falls, or whose units do not go together.
    private List<Quantity> Ends(PatternRule rule, PatternMatch match)
    {
        Slots slots = new(rule, match);
        if (rule.Operation is "range" or "compound" && One(rule, match) is { } range)
        {
            return [range];
        }

        int second = slots.AtomOf(QuantitySlot.Num2);
        int firstEnd = slots.EndOf(QuantitySlot.Num);
        if (second < 0 || firstEnd < 0)
        {
            return [];
        }

        string unit = slots.Text(QuantitySlot.Unit) ?? NounOf(slots) ?? "";
        string firstUnit = slots.Text(QuantitySlot.Unit2) ?? unit;
        if (slots.EndOf(QuantitySlot.Unit2) is > 0 and int unitEnd && unitEnd < second)
        {
            firstEnd = unitEnd;
        }

        List<Quantity> ends = [];
        double value = slots.Number(QuantitySlot.Num);
        if (unit.Length == 0)
        {
            return ends;
        }

        if (rule.Operation == "change" || !(value is >= 1900 and < 2050))
        {
            ends.Add(new Quantity(new Span(atoms[match.First].Start, atoms[firstEnd - 1].End), firstUnit) { Value = value, Rule = rule.Id });
        }

        ends.Add(new Quantity(new Span(atoms[second].Start, atoms[match.End - 1].End), unit) { Value = slots.Amount(QuantitySlot.Num2, QuantitySlot.Scale), Rule = rule.Id });
        return ends;
    }

    private Quantity? One(PatternRule rule, PatternMatch match)
    {
        Span span = new(atoms[match.First].Start, atoms[match.End - 1].End);
        Slots slots = new(rule, match);
        string unit = slots.Text(QuantitySlot.Unit) ?? NounOf(slots) ?? "";
        double value = slots.Amount(QuantitySlot.Num, QuantitySlot.Scale);
        double? upper = null;
        switch (rule.Operation)
        {
            case "none":
                return null;
            case "money":
                _currency = unit;
                break;
            case "bare":
                // "600 millions" after "3 millions d'euros"; figures alone say nothing about money.
                if (_currency is null || match.End - match.First < 2 || value < 1e6)
                {
                    return null;
                }

                unit = _currency;
                break;
            case "ratio":
                double whole = slots.Number(QuantitySlot.Num2, 1);
                unit = "ratio";
                value = whole == 0 ? double.NaN : slots.Number(QuantitySlot.Num, slots.Number(QuantitySlot.N, 1)) / whole;
                break;
            case "fraction":
                value = slots.Number(QuantitySlot.Num, 1) / slots.Number(QuantitySlot.Num2, 1);
                break;
            case "count" when value == 1 && atoms[match.First].Kind == AtomKind.Word:
                // "one" is an article here.
                return null;
            case "count" when slots.Has(QuantitySlot.Noun) && value is >= 1900 and < 2050 && !atoms[match.First].Grouped && atoms[match.First].Digits == 4:
                // "its 1996 report"
                return null;
            case "sum":
                // A second unit of the same kind: its amount is given in hundredths, or by the scale of the rule.
                value += slots.Number(QuantitySlot.Num2) * slots.Number(QuantitySlot.Scale2, 0.01);
                break;
            case "range" when slots.Text(QuantitySlot.Unit2) is { } other && other != unit:
                return null;
            case "range":
                upper = slots.Amount(QuantitySlot.Num2, QuantitySlot.Scale);
                if (!slots.Has(QuantitySlot.Scale) && value < 1000 && upper >= 1000 && slots.Has(QuantitySlot.Num2) && Factor(upper.Value) is > 1 and var factor && value * factor <= upper)
                {
                    // "entre 2 et 3 millions": the scale word belongs to both.
                    value *= factor;
                }
                else if (value < 10 && upper is >= 100 and < 1000 && upper % 100 == 0 && atoms[slots.AtomOf(QuantitySlot.Num)].Kind == AtomKind.Word && value * 100 <= upper)
                {
                    // "deux à trois cents"
                    value *= 100;
                }

                if (upper < value)
                {
                    return null;
                }

                break;
            case "compound":
                if (Units.Sum(value, slots.Text(QuantitySlot.Unit2), slots.Number(QuantitySlot.Num2), unit) is not { } sum)
                {
                    return null;
                }

                (value, unit) = sum;
                break;
            case "vague":
                return new Quantity(span, unit) { Modifier = QuantityModifier.Approximate, Rule = rule.Id };
            default:
                break;
        }

        if (unit.Length == 0 && rule.Operation != "bare")
        {
            return null;
        }

        return double.IsNaN(value) || double.IsInfinity(value)
            ? null
            : new Quantity(span, unit) { Value = value, UpperValue = upper, Modifier = Modifier(slots.Text(QuantitySlot.Modifier)), Rule = rule.Id };
    }

    private static double Factor(double value)
    {
        foreach (double factor in (ReadOnlySpan<double>)[1e12, 1e9, 1e6, 1e3])
        {
            if (value >= factor)
            {
                return factor;
            }
        }

        return 1;
    }

    private static QuantityModifier Modifier(string? name) => name switch
    {
        "approx" => QuantityModifier.Approximate,
        "more" => QuantityModifier.More,
        "less" => QuantityModifier.Less,
        _ => QuantityModifier.None,
    };

    // The lemma of a counted noun that the table does not know.
    private string? NounOf(Slots slots)
    {
        int atom = slots.AtomOf(QuantitySlot.Noun);
        if (atom < 0)
        {
            return null;
        }

        Layer<Token> tokens = context.Layers.Tokens;
        int token = tokens.FirstFrom(atoms[atom].Start);
        return token < tokens.Count && tokens[token].Span.Start == atoms[atom].Start && tokens[token].Lemma is { Length: > 0 } lemma
            ? lemma
            : Folding.Fold(context.Text.AsSpan(atoms[atom].Start, atoms[atom].End - atoms[atom].Start));
    }
}
