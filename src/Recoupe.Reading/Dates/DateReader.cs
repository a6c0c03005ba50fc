using System.Globalization;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reading.Dates;

/// <summary>Reads publication times as pages, feeds and scrapers write them: ISO 8601, RFC 822, numeric forms, and month names of the packs' languages.</summary>
internal sealed class DateReader
{
    private const int FirstYear = 1995;
    private const int LastYear = 2100;
    private const int MaxLength = 120;

    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);

    public DateReader(LanguageCatalog catalog)
    {
        foreach (string code in catalog.Codes)
        {
            foreach (string[] row in catalog.Find(code)!.Table("leftovers/months.tsv"))
            {
                _months.TryAdd(Folding.Fold(row[0]), int.Parse(row[1], CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The first date in <paramref name="value"/>, as precise as it is; null when there is none.</summary>
    public PublicationTime? Read(string? value)
    {
        if (value is null)
        {
            return null;
        }

        string text = value.Trim();
        text = text[..Math.Min(text.Length, MaxLength)];
        return Iso(text) ?? Rfc822(text) ?? Named(text) ?? Numeric(text);
    }

    /// <summary>Whether a month is named by its name.</summary>
    public bool NamesMonth(ReadOnlySpan<char> text)
    {
        string folded = Folding.Fold(text);
        int at = 0;
        while (at < folded.Length)
        {
            int end = at;
            while (end < folded.Length && char.IsLetter(folded[end]))
            {
                end++;
            }

            if (end > at && _months.ContainsKey(folded[at..end]))
            {
                return true;
            }

            at = Math.Max(end, at + 1);
        }

        return false;
    }

    private static PublicationTime? Iso(string text)
    {
        int at = FindYear(text);
        if (at < 0 || at + 10 > text.Length || text[at + 4] is not ('-' or '/' or '.') || text[at + 7] != text[at + 4])
        {
            return null;
        }

        string iso = text[at..].Replace('/', '-').Replace('.', '-');
        if (!DateOnly.TryParseExact(iso.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) || !IsPlausible(day))
        {
            return null;
        }

        string rest = text[(at + 10)..];
        if (rest.Length > 0 && char.IsAsciiDigit(rest[0]))
        {
            return null;
        }

        return PublicationTime.TryParse(iso[..10] + rest.TrimEnd(), out PublicationTime whole) ? whole
            : rest.Length >= 6 && PublicationTime.TryParse(iso[..10] + "T" + rest[1..6], out PublicationTime minutes) ? minutes
            : new PublicationTime(day);
    }

    private static int FindYear(string text)
    {
        for (int i = 0; i + 4 <= text.Length; i++)
        {
            if (text[i] is '1' or '2' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
                && (i == 0 || !char.IsAsciiDigit(text[i - 1])) && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4])))
            {
                return i;
            }
        }

        return -1;
    }

    private static PublicationTime? Rfc822(string text)
    {
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma is >= 2 and <= 4 && DateTimeOffset.TryParseExact(
            text.Replace(" GMT", " +0000", StringComparison.Ordinal).Replace(" UTC", " +0000", StringComparison.Ordinal),
            ["ddd, d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm:ss zzzz", "ddd, d MMM yyyy HH:mm zzz"],
            CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTimeOffset moment)
            ? new PublicationTime(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), moment.Offset)
            : null;
    }

    // "4 mars 2024", "March 4, 2024", "04. März 2024": a month's name with a day on one side and a year behind.
    private PublicationTime? Named(string text)
    {
        string folded = Folding.Fold(text);
        int at = 0;
        while (at < folded.Length)
        {
            int end = at;
            while (end < folded.Length && char.IsLetter(folded[end]))
            {
                end++;
            }

            if (end > at && _months.TryGetValue(folded[at..end], out int month))
            {
                int before = NumberBefore(folded, at);
                (int after, int next) = NumberAfter(folded, end);
                (int afterThat, int _) = NumberAfter(folded, next);
                PublicationTime? date = IsDay(before) && IsYear(after) ? Day(after, month, before) : IsDay(after) && IsYear(afterThat) ? Day(afterThat, month, after) : null;
                if (date is not null)
                {
                    return date;
                }
            }

            at = Math.Max(end, at + 1);
        }

        return null;
    }

    private static int NumberBefore(string text, int at)
    {
        int end = at;
        while (end > 0)
        {
            if (text[end - 1] is ' ' or '.' or '-' or '/' or ',')
            {
                end--;
            }
            else if (text.AsSpan(0, end).EndsWith("de") || text.AsSpan(0, end).EndsWith("er") || text.AsSpan(0, end).EndsWith("th") || text.AsSpan(0, end).EndsWith("of"))
            {
                // "4 de marzo", "1er mars", "4th of March"
                end -= 2;
            }
            else
            {
                break;
            }
        }

        int start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return end - start is 1 or 2 ? int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture) : -1;
    }

    private static (int Number, int End) NumberAfter(string text, int at)
    {
        while (at < text.Length && !char.IsAsciiDigit(text[at]) && (text[at] is ' ' or '.' or ',' or '-' or '/' || char.IsLetter(text[at])))
        {
            at++;
        }

        int end = at;
        while (end < text.Length && end - at < 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > at ? (int.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture), end) : (-1, at);
    }

    // 12.03.2021, 12/03/2021: the day first, unless only the month can be.
    private static PublicationTime? Numeric(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && char.IsAsciiDigit(text[i - 1])))
            {
                continue;
            }

            (int first, int second, int year) = Triple(text.AsSpan(i));
            year += year is > 0 and < 100 ? 2000 : 0;
            if (first > 0 && second > 0 && IsYear(year))
            {
                return second > 12 ? Day(year, first, second) : Day(year, second, first);
            }
        }

        return null;
    }

    private static (int First, int Second, int Year) Triple(ReadOnlySpan<char> text)
    {
        Span<int> numbers = [0, 0, 0];
        int at = 0;
        for (int n = 0; n < 3; n++)
        {
            int start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 4)
            {
                numbers[n] = (numbers[n] * 10) + text[at++] - '0';
            }

            if (at == start || (n < 2 && (at >= text.Length || text[at] is not ('.' or '/' or '-'))) || (n < 2 && at - start > 2))
            {
                return (0, 0, 0);
            }

            at++;
            while (n < 2 && at < text.Length && text[at] == ' ')
            {
                at++;
            }
        }

        return (numbers[0], numbers[1], numbers[2]);
    }

    private static PublicationTime? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new PublicationTime(new DateOnly(year, month, day)) : null;

    private static bool IsDay(int number) => number is >= 1 and <= 31;

    private static bool IsYear(int number) => number is >= FirstYear and <= LastYear;

    private static bool IsPlausible(DateOnly day) => IsYear(day.Year);
}
