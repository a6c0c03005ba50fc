namespace Recoupe.Reuse;

/// <summary>Tells which of two articles took from the other: by time first, then by the agency credit and by length.</summary>
internal static class DirectionJudge
{
    /// <summary>Whether the later took from the earlier (in the order they came in); null when nothing tells.</summary>
    public static (bool? Forward, List<string> Reasons) Judge(in Document earlier, in Document later, int earlierWords, int laterWords)
    {
        bool timed = earlier.Time != long.MinValue && later.Time != long.MinValue;
        if (timed && earlier.Time != later.Time)
        {
            return (earlier.Time < later.Time, ["time"]);
        }

        if (earlier.Credited != later.Credited)
        {
            return (later.Credited, ["credit"]);
        }

        if (!timed)
        {
            return (true, ["arrival"]);
        }

        return Math.Abs(earlierWords - laterWords) * 4 > Math.Max(earlierWords, laterWords) ? (earlierWords > laterWords, ["length"]) : (null, []);
    }
}
