using System.Globalization;
using System.Text.Json;

namespace Recoupe.Pages.Texts;

/// <summary>The words of the pages in one language, and numbers and dates as that language writes them.</summary>
/// <remarks>All of it comes from the catalogue files, so that pages are the same with and without ICU.</remarks>
public sealed class UiText
{
    private const string Fallback = "en";
    private readonly Dictionary<string, string> _texts;
    private readonly string[] _months;

    private UiText(string language, Dictionary<string, string> texts)
    {
        Language = language;
        _texts = texts;
        _months = texts["months"].Split(' ');
    }

    /// <summary>ISO 639-1 code of the language.</summary>
    public string Language { get; }

    /// <summary>The languages there is a catalogue for.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr"];

    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Keys => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of <paramref name="key"/>.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no such key.</exception>
    public string this[string key] => _texts[key];

    /// <summary>The catalogue of <paramref name="language"/> (<c>fr</c>, <c>fr-CH</c>); English when there is none.</summary>
    public static UiText For(string language)
    {
        string code = language.Split('-', '_')[0].ToLowerInvariant();
        return Load(Languages.Contains(code) ? code : Fallback);
    }

    /// <summary>The text of <paramref name="key"/> with its places filled.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, _texts[key], values);

    /// <summary>A counted thing: <c>articles</c> and 1 give "1 article".</summary>
    public string Count(string thing, int count)
    {
        // French counts nought in the singular.
        bool one = count == 1 || (count == 0 && Language == "fr");
        return Format(thing + (one ? ".one" : ".many"), Number(count));
    }

    /// <summary>A number with grouped thousands and at most six decimals.</summary>
    public string Number(double value)
    {
        if (!double.IsFinite(value))
        {
            return "∞";
        }

        string plain = Math.Abs(value) < 1e15 ? value.ToString("#,##0.######", CultureInfo.InvariantCulture) : value.ToString("R", CultureInfo.InvariantCulture);
        return Language == "fr" ? plain.Replace(",", "\u202F", StringComparison.Ordinal).Replace(".", ",", StringComparison.Ordinal) : plain;
    }

    /// <summary>A share as whole per cent.</summary>
    public string Percent(double share) => Number(Math.Round(100 * share)) + (Language == "fr" ? "\u202F%" : "%");

    /// <summary>A TIMEX3 date or range in words; as it stands when it is none that people write.</summary>
    public string Date(string value)
    {
        int slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            return Format("date.range", Date(value[..slash]), Date(value[(slash + 1)..]));
        }

        if (value.Length >= 10 && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            string clock = value.Length >= 16 && value[10] == 'T' && char.IsAsciiDigit(value[11]) ? " " + value[11..16] : "";
            return Format("date.day", day.Day == 1 && Language == "fr" ? "1er" : Number(day.Day), _months[day.Month - 1], Year(day.Year)) + clock;
        }

        string[] parts = value.Split('-');
        if (parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12)
        {
            return Format("date.month", _months[month - 1], parts[0]);
        }

        if (parts.Length == 2 && parts[1].Length == 3 && parts[1][0] == 'W' && int.TryParse(parts[1][1..], NumberStyles.None, CultureInfo.InvariantCulture, out int week))
        {
            return Format("date.week", Number(week), parts[0]);
        }

        return parts.Length == 2 && _texts.TryGetValue("season." + parts[1], out string? season) ? Format("date.month", season, parts[0]) : value;
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static UiText Load(string code)
    {
        using Stream stream = typeof(UiText).Assembly.GetManifestResourceStream($"Texts/{code}.json")!;
        return new UiText(code, JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!);
    }
}
