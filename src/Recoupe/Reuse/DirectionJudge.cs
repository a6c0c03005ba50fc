namespace Recoupe.Reuse;

/// <summary>Tells which of two articles took from the other: by time first, then by the agency credit and by length.</summary>
internal static class DirectionJudge
{
    // Clocks of outlets differ by minutes, and pages are stamped anew: inside this stretch time alone decides only when nothing speaks against it.
    private static readonly long Doubtful = TimeSpan.FromHours(1.5).Ticks;

    /// <summary>Whether the later took from the earlier (in the order they came in); null when nothing tells.</summary>
    public static (bool? Forward, List<string> Reasons) Judge(in Document earlier, in Document later, int earlierWords, int laterWords)
    {
        bool timed = earlier.Time != long.MinValue && later.Time != long.MinValue;
        if (timed && earlier.Time != later.Time)
        {
            bool forward = earlier.Time < later.Time;
            bool first = forward ? earlier.Credited : later.Credited;
            bool second = forward ? later.Credited : earlier.Credited;
            bool firstIsLonger = forward ? earlierWords > laterWords : laterWords > earlierWords;

            // The one stamped first says that it took its text from somewhere, and has less of it than the one that does not.
            return Math.Abs(earlier.Time - later.Time) <= Doubtful && first && !second && !firstIsLonger
                ? (!forward, ["credit", "length"])
                : (forward, ["time"]);
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
