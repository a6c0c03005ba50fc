using System.Globalization;
using Recoupe.Languages;

namespace Recoupe.Times;

/// <summary>The holidays that a pack knows, and when they fall.</summary>
/// <remarks>
/// A line of <c>times/holidays.tsv</c>: name, rule. Rules: <c>12-25</c>, <c>easter+1</c>, <c>11-4th-4</c> (month, which one, weekday; -1 for the last),
/// <c>advent-n</c> (the n-th Sunday before 25 December counted back).
/// </remarks>
internal sealed class HolidayCalendar
{
    private readonly Dictionary<string, string> _rules = new(StringComparer.Ordinal);

    public HolidayCalendar(LanguagePack pack)
    {
        foreach (string[] row in pack.Table("times/holidays.tsv"))
        {
            _rules[row[0]] = row[1];
        }
    }

    /// <summary>The day number of a holiday in a year; null for an unknown one.</summary>
    public long? Find(string name, long year)
    {
        if (!_rules.TryGetValue(name, out string? rule) || year is < 1 or > 9999)
        {
            return null;
        }

        if (rule.StartsWith("easter", StringComparison.Ordinal))
        {
            return Calendar.Easter(year) + (rule.Length > 6 ? Int(rule.AsSpan(6)) : 0);
        }

        if (rule.StartsWith("advent-", StringComparison.Ordinal))
        {
            long christmas = Calendar.DayNumber(year, 12, 25);
            return christmas - Calendar.Weekday(christmas) - (7 * (Int(rule.AsSpan(7)) - 1));
        }

        int month = Int(rule.AsSpan(0, 2));
        int th = rule.IndexOf("th-", StringComparison.Ordinal);
        if (th < 0)
        {
            return Calendar.DayNumber(year, month, Int(rule.AsSpan(3)));
        }

        int which = Int(rule.AsSpan(3, th - 3));
        int weekday = Int(rule.AsSpan(th + 3));
        if (which < 0)
        {
            long last = Calendar.DayNumber(year, month + 1, 1) - 1;
            return last - Calendar.Modulo(Calendar.Weekday(last) - weekday, 7);
        }

        long first = Calendar.DayNumber(year, month, 1);
        return first + Calendar.Modulo(weekday - Calendar.Weekday(first), 7) + (7 * (which - 1));
    }

    private static int Int(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
