using Recoupe.Text;

namespace Recoupe.Evaluation.Times;

/// <summary>Quantities against the gold sets, a set a source and language, and the two tools' test cases of a language together.</summary>
internal sealed class QuantityEvaluation : IEvaluation
{
    public string Area => "quantities";

    public IEnumerable<Score> Run(string shared)
    {
        SortedDictionary<string, SpanTally> sets = new(StringComparer.Ordinal);
        foreach ((GoldArticle gold, Annotations found) in GoldSets.Annotated(shared))
        {
            if (gold.Quantities is not { } items)
            {
                continue;
            }

            GoldItem[] quantities = [.. found.Quantities.Select(Item)];
            string source = gold.Source is "recognizers-q" or "duckling-q" ? "tools" : gold.Source;
            foreach (string set in new[] { gold.Source, source }.Distinct())
            {
                string name = set + "_" + gold.Article.Language;
                if (!sets.TryGetValue(name, out SpanTally? tally))
                {
                    sets[name] = tally = new SpanTally();
                }

                tally.Add(gold, items, quantities, quantities: true);
            }
        }

        foreach ((string set, SpanTally tally) in sets)
        {
            yield return new Score($"quantities/{set}/relaxed_f1", tally.Relaxed);
            yield return new Score($"quantities/{set}/value_f1", tally.Value);
            yield return new Score($"quantities/{set}/value_unit_f1", tally.ValueAndUnit);
        }
    }

    private static GoldItem Item(Quantity quantity) =>
        new(quantity.Span, null, quantity.Unit, false, [], quantity.Value is not { } value ? [] : [quantity.UpperValue is { } upper ? [value, upper] : [value]]);
}
