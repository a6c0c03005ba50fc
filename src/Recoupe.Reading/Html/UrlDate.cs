using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Reading.Html;

/// <summary>The day in an address: <c>/2022/10/11/</c>, <c>/2022-10-11-…</c>, <c>/20221011/</c>, <c>/2022/oct/11/</c>.</summary>
internal static class UrlDate
{
    private static ReadOnlySpan<char> MonthNames => "janfebmaraprmayjunjulaugsepoctnovdec";

    public static PublicationTime? Read(string? url)
    {
        if (url is null)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[8];
        for (int i = 0; i + 8 <= url.Length; i++)
        {
            if (url[i] == '2' && url[i + 1] == '0' && (i == 0 || !char.IsAsciiLetterOrDigit(url[i - 1])))
            {
                ReadOnlySpan<char> digits = Digits(url.AsSpan(i), buffer);
                if (digits.Length == 8 && PublicationTime.TryParse($"{digits[..4]}-{digits[4..6]}-{digits[6..]}", out PublicationTime day))
                {
                    return day;
                }

                if (Named(url.AsSpan(i)) is { } named)
                {
                    return named;
                }
            }
        }

        return null;
    }

    // /2022/oct/11/
    private static PublicationTime? Named(ReadOnlySpan<char> text)
    {
        if (text.Length < 11 || text[4] != '/' || text[8] != '/' || !char.IsAsciiDigit(text[9]))
        {
            return null;
        }

        int month = MonthNames.IndexOf(text.Slice(5, 3), StringComparison.OrdinalIgnoreCase);
        bool two = char.IsAsciiDigit(text[10]);
        return month >= 0 && month % 3 == 0 && PublicationTime.TryParse(string.Create(CultureInfo.InvariantCulture, $"{text[..4]}-{(month / 3) + 1:00}-{(two ? "" : "0")}{text.Slice(9, two ? 2 : 1)}"), out PublicationTime day) ? day : null;
    }

    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text, Span<char> digits)
    {
        int count = 0;
        int at = 0;
        while (at < text.Length && count < 8)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits[count++] = text[at++];
            }
            else if (text[at] is '/' or '-' or '_' && count is 4 or 6)
            {
                // A month or a day of one digit.
                if (at + 2 < text.Length && char.IsAsciiDigit(text[at + 1]) && !char.IsAsciiDigit(text[at + 2]))
                {
                    digits[count++] = '0';
                }

                at++;
            }
            else
            {
                break;
            }
        }

        return count == 8 && (at == text.Length || !char.IsAsciiDigit(text[at])) ? digits : default;
    }
}
