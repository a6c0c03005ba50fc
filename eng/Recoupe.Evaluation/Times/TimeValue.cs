using System.Globalization;

namespace Recoupe.Evaluation.Times;

/// <summary>TIMEX3 values brought to one form before they are compared, as <c>score_times.py</c> does it.</summary>
internal static class TimeValue
{
    private static readonly string[] DayParts = ["MO", "AF", "EV", "NI", "MI", "DT"];

    /// <summary>The form of <paramref name="value"/> that equal times share; <paramref name="published"/> dates a lone clock time.</summary>
    public static string Normalise(string value, string? published) =>
        string.Join('/', value.Split('/').Select(part => One(part, published)));

    private static string One(string value, string? published)
    {
        string v = value.Trim().ToUpperInvariant();
        v = WithoutZone(v);
        if (v.Length > 1 && v[0] == 'P' && v[1] != 'X')
        {
            return Duration(v) ?? v;
        }

        v = WithoutZeros(v);
        if (!v.StartsWith("XXXX", StringComparison.Ordinal))
        {
            while (v.EndsWith("-XX", StringComparison.Ordinal))
            {
                v = v[..^3];
            }
        }

        bool clock = v.Length > 2 && v[0] == 'T' && ((char.IsAsciiDigit(v[1]) && char.IsAsciiDigit(v[2])) || DayParts.Contains(v[1..], StringComparer.Ordinal));
        return clock && published is not null ? published[..10] + v : v;
    }

    // The zone counts only behind a clock time.
    private static string WithoutZone(string v)
    {
        int t = v.IndexOf('T', StringComparison.Ordinal);
        while (t >= 0 && !(t + 1 < v.Length && char.IsAsciiDigit(v[t + 1])))
        {
            t = v.IndexOf('T', t + 1);
        }

        if (t < 0)
        {
            return v;
        }

        if (v[^1] == 'Z')
        {
            return v[..^1];
        }

        foreach (int length in (ReadOnlySpan<int>)[6, 5])
        {
            if (v.Length >= length && v[^length] is '+' or '-' && v[^length..].Skip(1).All(c => char.IsAsciiDigit(c) || c == ':') && (length == 5 || v[^3] == ':'))
            {
                return v[..^length];
            }
        }

        return v;
    }

    private static string WithoutZeros(string v)
    {
        int t = v.LastIndexOf('T');
        if (t < 0 || t + 3 > v.Length || !char.IsAsciiDigit(v[t + 1]) || !char.IsAsciiDigit(v[t + 2]))
        {
            return v;
        }

        string clock = v[t..];
        if (clock.Length >= 9 && clock[3] == ':' && clock[6..].TrimEnd('0').TrimEnd('.') is ":")
        {
            clock = clock[..6];
        }

        return v[..t] + (clock.Length == 6 && clock[3..] == ":00" ? clock[..3] : clock);
    }

    private static string? Duration(string v)
    {
        double months = 0;
        double days = 0;
        double seconds = 0;
        bool time = false;
        for (int i = 1; i < v.Length;)
        {
            if (v[i] == 'T')
            {
                time = true;
                i++;
                continue;
            }

            int end = i;
            while (end < v.Length && (char.IsAsciiDigit(v[end]) || (v[end] is '.' or ',' && end > i && end + 1 < v.Length && char.IsAsciiDigit(v[end + 1]))))
            {
                end++;
            }

            if (end == i || end == v.Length)
            {
                i = Math.Max(end, i + 1);
                continue;
            }

            int length = end + 1 < v.Length && v.Substring(end, 2) is "DE" or "CE" or "MI" ? 2 : 1;
            double n = double.Parse(v.AsSpan(i, end - i).ToString().Replace(',', '.'), CultureInfo.InvariantCulture);
            switch ((time, v.Substring(end, length)))
            {
                case (false, "Y"): months += 12 * n; break;
                case (false, "M"): months += n; break;
                case (false, "Q"): months += 3 * n; break;
                case (false, "DE"): months += 120 * n; break;
                case (false, "CE"): months += 1200 * n; break;
                case (false, "W"): days += 7 * n; break;
                case (false, "D"): days += n; break;
                case (_, "H"): seconds += 3600 * n; break;
                case (true, "M"): seconds += 60 * n; break;
                case (true, "S"): seconds += n; break;
                default: return null;
            }

            i = end + length;
        }

        if (months == 0 && days == 0 && seconds == 0)
        {
            return null;
        }

        days += Math.Floor(seconds / 86400);
        seconds -= Math.Floor(seconds / 86400) * 86400;
        return string.Create(CultureInfo.InvariantCulture, $"P:{months:G6}:{days:G6}:{seconds:G6}");
    }
}
