using Recoupe.Text;

namespace Recoupe.Evaluation.Times;

/// <summary>Times against the gold sets, a set a source and language, with bare weekdays apart.</summary>
internal sealed class TimeEvaluation : IEvaluation
{
    public string Area => "times";

    public IEnumerable<Score> Run(string shared)
    {
        SortedDictionary<string, SpanTally> sets = new(StringComparer.Ordinal);
        int weekdays = 0;
        int right = 0;
        foreach ((GoldArticle gold, Annotations found) in GoldSets.Annotated(shared))
        {
            if (gold.Times is not { } items)
            {
                continue;
            }

            string set = gold.Source + "_" + gold.Article.Language;
            if (!sets.TryGetValue(set, out SpanTally? tally))
            {
                sets[set] = tally = new SpanTally();
            }

            tally.Add(gold, items, [.. found.Times.Select(Item)], quantities: false);
            if (gold.Source == "tbaq")
            {
                foreach (GoldItem item in items.Where(item => item.HasValue && IsWeekday(item.Span.Of(gold.Article.Text))))
                {
                    weekdays++;
                    right += found.Times.Any(time => time.Span == item.Span && item.Values.Contains(time.Value, StringComparer.Ordinal)) ? 1 : 0;
                }
            }
        }

        foreach ((string set, SpanTally tally) in sets)
        {
            foreach ((string measure, double value) in new[] { ("strict_f1", tally.Strict), ("relaxed_f1", tally.Relaxed), ("value_f1", tally.Value) })
            {
                if (!double.IsNaN(value))
                {
                    yield return new Score($"times/{set}/{measure}", value);
                }
            }
        }

        if (weekdays > 0)
        {
            yield return new Score("times/tbaq_en/bare_weekdays_right", (double)right / weekdays);
        }
    }

    private static bool IsWeekday(ReadOnlySpan<char> text) =>
        text is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";

    private static GoldItem Item(TimeExpression time) =>
        new(time.Span, time.Type.ToString(), null, false, time.Value is null ? [] : [time.Value], []);
}
