namespace Recoupe.Sentences.Patterns;

/// <summary>Reads what begins with a digit: a number with its separators, a clock time, a date in figures, or something that is none of them.</summary>
internal static class FigureReader
{
    /// <summary>Reads the figures at <paramref name="start"/>.</summary>
    public static Atom Read(string text, int start, int limit, bool glued, NumberFormat format)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(limit - start, 48));
        Atom atom = new() { Start = start, Glued = glued, Entry = -1, Kind = AtomKind.Opaque };
        int length = PhoneLength(rest);
        if (length == 0 && rest[0] == '+')
        {
            atom.Kind = AtomKind.Sign;
            length = 1;
        }

        if (length == 0)
        {
            int value = DateLength(rest, format, out length);
            if (length > 0)
            {
                atom.Kind = AtomKind.Date;
                atom.Value = value;
            }
        }

        if (length == 0)
        {
            int seconds = ClockLength(rest, out length);
            if (length > 0)
            {
                atom.Kind = AtomKind.Clock;
                atom.Value = seconds;
            }
        }

        if (length == 0)
        {
            length = ReadNumber(rest, format, ref atom);
            if (length == rest.Length)
            {
                // A run of digits longer than any number: taken whole, as something that is none.
                while (start + length < limit && char.IsAsciiDigit(text[start + length]))
                {
                    length++;
                }
            }
        }

        atom.End = start + length;
        return atom;
    }

    /// <summary>Reads decimals that stand without a whole part (<c>.5</c>) at <paramref name="start"/>, the decimal sign.</summary>
    public static Atom ReadDecimals(string text, int start, int limit)
    {
        int end = start + 1;
        double value = 0;
        double unit = 0.1;
        while (end < limit && char.IsAsciiDigit(text[end]))
        {
            value += (text[end] - '0') * unit;
            unit /= 10;
            end++;
        }

        int decimals = end - start - 1;
        return new Atom
        {
            Start = start,
            End = end,
            Entry = -1,
            Kind = decimals <= 15 ? AtomKind.Number : AtomKind.Opaque,
            Value = Math.Round(value, Math.Min(decimals, 15)),
            Grouped = true,
            Decimals = (byte)Math.Min(decimals, 15),
        };
    }

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static int Int(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits)
        {
            value = (value * 10) + (c - '0');
        }

        return value;
    }

    // +33 1 23 45 67 89, 01 23 45 67 89, 01.23.45.67.89, 555-123-4567.
    private static int PhoneLength(ReadOnlySpan<char> text)
    {
        int at = text[0] == '+' ? 1 : 0;
        int groups = 0;
        int digits = 0;
        bool pairs = true;
        while (Digits(text, at) is > 0 and <= 4 and int length)
        {
            pairs &= length == 2;
            groups++;
            digits += length;
            at += length;
            if (at + 1 < text.Length && text[at] is ' ' or '.' or '-' or '\u00A0' or '\u202F' && char.IsAsciiDigit(text[at + 1]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        bool phone = (text[0] == '+' && digits >= 8) || (pairs && groups >= 4) || (text[0] == '0' && digits >= 9 && groups >= 3)
            || (groups == 3 && digits == 10 && Digits(text, 0) == 3 && text[3] == '-');
        return phone ? at : 0;
    }

    private static int DateLength(ReadOnlySpan<char> text, NumberFormat format, out int length)
    {
        length = 0;
        int first = Digits(text, 0);
        if (first is 0 or 3 or > 4 || first >= text.Length || text[first] is not ('-' or '/' or '.'))
        {
            return 0;
        }

        char separator = text[first];
        int second = Digits(text, first + 1);
        int third = first + 1 + second;
        if (second is 0 or > 2 || third >= text.Length || text[third] != separator)
        {
            return 0;
        }

        int last = Digits(text, third + 1);
        int end = third + 1 + last;
        if (last is 0 or 3 or > 4 || (end + 1 < text.Length && text[end] == separator && char.IsAsciiDigit(text[end + 1])))
        {
            return 0;
        }

        int a = Int(text[..first]);
        int b = Int(text.Slice(first + 1, second));
        int c = Int(text.Slice(third + 1, last));
        (int year, int month, int day) = first == 4 ? (a, b, c) : (c, b, a);
        if (first != 4 && (month > 12 || (format.MonthFirst && day <= 12)))
        {
            (month, day) = (day, month);
        }

        if (first != 4 && last == 2)
        {
            year += year < 50 ? 2000 : 1900;
        }
        else if (first != 4 && last == 1)
        {
            return 0;
        }

        if (month is < 1 or > 12 || day is < 1 or > 31 || year == 0)
        {
            return 0;
        }

        length = end;
        return (year * 10000) + (month * 100) + day;
    }

    private static int ClockLength(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        int first = Digits(text, 0);
        if (first is 0 or > 2 || first >= text.Length || text[first] != ':' || Digits(text, first + 1) != 2)
        {
            return 0;
        }

        int hour = Int(text[..first]);
        int minute = Int(text.Slice(first + 1, 2));
        int second = 0;
        int end = first + 3;
        if (end < text.Length && text[end] == ':' && Digits(text, end + 1) == 2)
        {
            second = Int(text.Slice(end + 1, 2));
            end += 3;
        }

        if (hour > 24 || minute > 59 || second > 59 || (hour == 24 && minute + second > 0))
        {
            return 0;
        }

        length = end;
        return (hour * 3600) + (minute * 60) + second;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, NumberFormat format, ref Atom atom)
    {
        int at = Digits(text, 0);
        int head = at;
        if (head > 15)
        {
            return at;
        }

        double value = double.Parse(text[..head], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
        int groups = GroupCount(text, head, out char separator);
        if (groups == 1 && separator is '.' or ',')
        {
            bool decimals = separator == format.Decimal ? !text.Slice(head + 1, 3).SequenceEqual("000") || head > 3 : false;
            groups = decimals || text[0] == '0' ? 0 : 1;
        }

        for (int g = 0; g < groups; g++, at += 4)
        {
            value = (value * 1000) + Int(text.Slice(at + 1, 3));
        }

        atom.Digits = (byte)(at - groups);
        atom.Grouped = groups > 0;
        int decimalDigits = at + 1 < text.Length && text[at] is '.' or ',' && (groups == 0 || text[at] != separator) ? Digits(text, at + 1) : 0;
        if (decimalDigits is > 0 and <= 15)
        {
            int end = at + 1 + decimalDigits;
            if (end + 1 < text.Length && text[end] is '.' or ',' && text[end] == text[at] && char.IsAsciiDigit(text[end + 1]))
            {
                // 1.2.3: a version, a section, an address.
                while (end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]))
                {
                    end += 1 + Digits(text, end + 1);
                }

                return end;
            }

            value = double.Parse(string.Concat(value.ToString("F0", System.Globalization.CultureInfo.InvariantCulture), ".", text.Slice(at + 1, decimalDigits)), System.Globalization.CultureInfo.InvariantCulture);
            atom.Grouped = true;
            atom.Decimals = (byte)decimalDigits;
            at = end;
        }

        // 007 is a name; 0.5 and 08 are numbers.
        atom.Kind = text[0] == '0' && head > 2 ? AtomKind.Opaque : AtomKind.Number;
        atom.Value = value;
        return at;
    }

    private static int GroupCount(ReadOnlySpan<char> text, int at, out char separator)
    {
        separator = '\0';
        if (at is > 3 or 0 || at >= text.Length || text[0] == '0')
        {
            return 0;
        }

        separator = text[at];
        if (separator is not (' ' or '\u00A0' or '\u202F' or '\u2009' or '.' or ',' or '\'' or '\u2019'))
        {
            return 0;
        }

        int groups = 0;
        while (at < text.Length && text[at] == separator && Digits(text, at + 1) == 3)
        {
            groups++;
            at += 4;
        }

        return groups;
    }
}
