namespace Recoupe.Desk.Fetching;

/// <summary>The rules of the hosts asked lately, read once a day.</summary>
internal sealed class RobotsCache(PageFetcher fetcher, FetchOptions options, TimeProvider time)
{
    private const int MostHosts = 5000;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly Dictionary<string, (DateTimeOffset Until, RobotsRules Rules)> _rules = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="address"/> may be asked for.</summary>
    public async Task<bool> AllowsAsync(Uri address, CancellationToken cancellation)
    {
        string host = address.GetLeftPart(UriPartial.Authority);
        DateTimeOffset now = time.GetUtcNow();
        lock (_rules)
        {
            if (_rules.TryGetValue(host, out (DateTimeOffset Until, RobotsRules Rules) known) && known.Until > now)
            {
                return known.Rules.Allows(address);
            }
        }

        Fetched file = await fetcher.FetchAsync(new Uri(host + "/robots.txt"), cancellation: cancellation);

        // RFC 9309, 2.3.1: a file that is not there forbids nothing; a server in trouble forbids everything.
        RobotsRules rules = file.IsGood ? RobotsRules.Parse(file.Body, options.Agent) : file.Status is >= 400 and < 500 ? RobotsRules.None : RobotsRules.Everything;
        lock (_rules)
        {
            if (_rules.Count >= MostHosts)
            {
                _rules.Clear();
            }

            // A server in trouble is asked again soon.
            _rules[host] = (now + (ReferenceEquals(rules, RobotsRules.Everything) ? TimeSpan.FromMinutes(10) : Kept), rules);
        }

        return rules.Allows(address);
    }
}
