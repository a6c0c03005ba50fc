using Recoupe.Text;

namespace Recoupe.Evaluation.Times;

/// <summary>Counts over the articles of one set, and the measures of <c>score_times.py</c> that they give.</summary>
internal sealed class SpanTally
{
    private int _gold;
    private int _found;
    private int _relaxed;
    private int _strictGold;
    private int _strictFound;
    private int _strict;
    private int _valueGold;
    private int _valueFound;
    private int _valueRight;
    private int _valueAndUnitRight;

    /// <summary>F1 over equal spans; NaN when no article of the set has exact ones.</summary>
    public double Strict => _strictGold + _strictFound == 0 ? double.NaN : F1(_strict, _strictFound, _strictGold);

    /// <summary>F1 over overlapping spans.</summary>
    public double Relaxed => F1(_relaxed, _found, _gold);

    /// <summary>F1 over overlapping spans whose value is right; NaN when the set has no values.</summary>
    public double Value => _valueGold == 0 ? double.NaN : F1(_valueRight, _valueFound, _valueGold);

    /// <summary>F1 over overlapping spans whose value and unit are right.</summary>
    public double ValueAndUnit => F1(_valueAndUnitRight, _valueFound, _valueGold);

    /// <summary>Counts one article.</summary>
    public void Add(GoldArticle article, IReadOnlyList<GoldItem> items, IReadOnlyList<GoldItem> found, bool quantities)
    {
        GoldItem[] gold = [.. items.Where(item => !item.Optional)];
        Span[] optional = [.. items.Where(item => item.Optional).Select(item => item.Span)];
        List<(int Gold, int Found, bool Equal)> pairs = SpanMatching.Pairs([.. gold.Select(item => item.Span)], [.. found.Select(item => item.Span)]);
        HashSet<int> matched = [.. pairs.Select(pair => pair.Found)];
        int count = found.Count - Enumerable.Range(0, found.Count).Count(j => !matched.Contains(j) && optional.Any(span => span.Overlaps(found[j].Span)));
        _gold += gold.Length;
        _found += count;
        _relaxed += pairs.Count;
        if (!article.LooseSpans)
        {
            _strictGold += gold.Length;
            _strictFound += count;
            _strict += pairs.Count(pair => pair.Equal);
        }

        int without = gold.Count(item => !item.HasValue);
        _valueGold += gold.Length - without;
        _valueFound += gold.Length > 0 && without == gold.Length ? 0 : count - pairs.Count(pair => !gold[pair.Gold].HasValue);
        foreach ((int i, int j, _) in pairs)
        {
            if (gold[i].HasValue && (quantities ? SameAmount(gold[i], found[j]) : SameTime(gold[i], found[j], article.Article.Published?.ToString())))
            {
                _valueRight++;
                _valueAndUnitRight += QuantityUnit.Normalise(gold[i].Unit) == QuantityUnit.Normalise(found[j].Unit) ? 1 : 0;
            }
        }
    }

    private static bool SameTime(GoldItem gold, GoldItem found, string? published) =>
        found.Values.Count > 0 && gold.Values.Any(value => TimeValue.Normalise(value, published) == TimeValue.Normalise(found.Values[0], published));

    private static bool SameAmount(GoldItem gold, GoldItem found)
    {
        if (found.Amounts.Count == 0)
        {
            return false;
        }

        double[] amount = found.Amounts[0];
        foreach (double[] accepted in gold.Amounts)
        {
            double tolerance = accepted.Length == 1 ? Math.Max(1e-9, Math.Abs(accepted[0])) * 1e-4 : 0;
            bool same = accepted.Length == amount.Length;
            for (int i = 0; same && i < amount.Length; i++)
            {
                same = Math.Abs(accepted[i] - amount[i]) <= (accepted.Length == 1 ? tolerance : 1e-6 * Math.Max(1, Math.Abs(accepted[i])));
            }

            if (same)
            {
                return true;
            }
        }

        return false;
    }

    private static double F1(int right, int found, int gold)
    {
        double precision = found == 0 ? 0 : (double)right / found;
        double recall = gold == 0 ? 0 : (double)right / gold;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
