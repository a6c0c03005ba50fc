using Recoupe.Storage;
using Recoupe.Text;

namespace Recoupe.Desk.Feeds;

/// <summary>When a feed is to be visited next.</summary>
internal static class VisitTimes
{
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>After a visit: the usual pause, doubled for every failure in a row, at least what the server asks for; spread by a tenth so that feeds do not come all at once.</summary>
    /// <remarks>The spread is made of the address and the visit, so that it is the same in every run.</remarks>
    public static DateTimeOffset Next(Feed feed, DateTimeOffset now, TimeSpan? asked)
    {
        TimeSpan pause = Usual * Math.Pow(2, Math.Min(feed.Failures, 12));
        pause = pause > Longest ? Longest : pause;
        pause = asked is { } least && least > pause ? (least > Longest ? Longest : least) : pause;
        double spread = StableHash.Of(feed.Url, now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)) % 1000 / 10_000.0;
        return now + pause + (pause * spread);
    }
}
