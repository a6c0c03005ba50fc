using System.Globalization;

namespace Recoupe.Desk.Search;

/// <summary>A figure as a question names it: <c>30</c>, <c>>1e9</c>, <c>&lt;=5</c>, <c>30..40</c>, each with a unit at its end or without (<c>>1e9EUR</c>, <c>5%</c>, <c>30 ship</c>).</summary>
internal readonly record struct FigureRange(double? Least, double? Most, string? Unit)
{
    /// <summary>Reads a figure with its unit.</summary>
    public static bool TryParse(string value, out FigureRange range)
    {
        range = default;
        int unit = UnitStart(value);
        string? name = UnitOf(value[unit..].Trim());
        string number = value[..unit].Trim();
        if (number.Length == 0)
        {
            range = new FigureRange(null, null, name);
            return name is not null;
        }

        if (!TryParseNumbers(number, out double? least, out double? most))
        {
            return false;
        }

        range = new FigureRange(least, most, name);
        return true;
    }

    /// <summary>The unit that a word names, as the contract names units; null for none.</summary>
    public static string? UnitOf(string word) => word switch
    {
        "" => null,
        "%" => "percent",
        "€" => "EUR",
        "$" => "USD",
        "£" => "GBP",
        _ => word.Length == 3 && word.All(char.IsAsciiLetterUpper) ? word : word.ToLowerInvariant(),
    };

    // An e between digits is an exponent, not the beginning of a unit.
    private static int UnitStart(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            bool exponent = value[i] is 'e' or 'E' && i > 0 && char.IsAsciiDigit(value[i - 1]) && i + 1 < value.Length && (char.IsAsciiDigit(value[i + 1]) || value[i + 1] is '+' or '-');
            if (!exponent && !char.IsAsciiDigit(value[i]) && value[i] is not ('.' or '<' or '>' or '=' or '-' or '+' or ' '))
            {
                return i;
            }
        }

        return value.Length;
    }

    private static bool TryParseNumbers(string value, out double? least, out double? most)
    {
        least = most = null;
        int dots = value.IndexOf("..", StringComparison.Ordinal);
        if (dots >= 0)
        {
            return TryParseEnd(value[..dots], out least) && TryParseEnd(value[(dots + 2)..], out most) && (least ?? most) is not null;
        }

        int sign = value.StartsWith(">=", StringComparison.Ordinal) || value.StartsWith("<=", StringComparison.Ordinal) ? 2 : value[0] is '>' or '<' ? 1 : 0;
        if (!TryParseEnd(value[sign..], out double? number) || number is not { } exact)
        {
            return false;
        }

        least = value[0] == '<' ? null : sign == 1 ? Math.BitIncrement(exact) : exact;
        most = value[0] == '>' ? null : sign == 1 ? Math.BitDecrement(exact) : exact;
        return true;
    }

    private static bool TryParseEnd(string value, out double? number)
    {
        number = null;
        string trimmed = value.Trim();
        if (trimmed.Length == 0)
        {
            return true;
        }

        bool read = double.TryParse(trimmed.Replace(" ", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out double parsed) && double.IsFinite(parsed);
        number = read ? parsed : null;
        return read;
    }
}
