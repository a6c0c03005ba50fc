using System.Text;

namespace Recoupe.Desk.Fetching;

/// <summary>What a host's robots.txt lets us ask for (RFC 9309): the group of our own name, or that of everybody; the longest rule that fits wins.</summary>
internal sealed class RobotsRules
{
    // RFC 9309 asks crawlers to read 500 KiB at least; more is no such file.
    private const int MaxBytes = 512_000;

    private readonly List<(string Path, bool Allowed)> _rules = [];

    private RobotsRules()
    {
    }

    /// <summary>Everything may be asked for.</summary>
    public static RobotsRules None { get; } = new();

    /// <summary>Nothing may be asked for: the host's rules could not be read.</summary>
    public static RobotsRules Everything { get; } = Parse("user-agent: *\ndisallow: /"u8, "");

    /// <summary>Reads the rules for <paramref name="agent"/>.</summary>
    public static RobotsRules Parse(ReadOnlySpan<byte> file, string agent)
    {
        RobotsRules own = new();
        RobotsRules all = new();
        bool namesUs = false;
        bool inOwn = false;
        bool inAll = false;
        bool inRules = false;
        foreach (string raw in Encoding.UTF8.GetString(file[..Math.Min(file.Length, MaxBytes)]).Split('\n', '\r'))
        {
            string line = raw.Split('#')[0].Trim();
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            string value = line[(colon + 1)..].Trim();
            switch (line[..colon].Trim().ToLowerInvariant())
            {
                case "user-agent":
                    (inOwn, inAll) = inRules ? (false, false) : (inOwn, inAll);
                    inRules = false;
                    inOwn |= value.Length > 0 && agent.Length > 0 && value.StartsWith(agent, StringComparison.OrdinalIgnoreCase);
                    inAll |= value == "*";
                    namesUs |= inOwn;
                    break;
                case "allow" or "disallow":
                    inRules = true;
                    bool allowed = line.StartsWith('a') || line.StartsWith('A');
                    if (value.Length > 0)
                    {
                        (inOwn ? own : inAll ? all : null)?._rules.Add((value, allowed));
                    }

                    break;
            }
        }

        return namesUs ? own : all;
    }

    /// <summary>Whether <paramref name="address"/> may be asked for.</summary>
    public bool Allows(Uri address)
    {
        string path = address.PathAndQuery;
        int longest = -1;
        bool allowed = true;
        foreach ((string rule, bool allows) in _rules)
        {
            if (rule.Length >= longest && Fits(rule, path) && (rule.Length > longest || allows))
            {
                longest = rule.Length;
                allowed = allows;
            }
        }

        return allowed;
    }

    // A star stands for anything, a dollar at the end for the end. Greedy matching with one point to come back to: linear but for the stars.
    private static bool Fits(string rule, string path)
    {
        bool anchored = rule.EndsWith('$');
        string[] parts = (anchored ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        int at = parts[0].Length;
        for (int i = 1; i < parts.Length; i++)
        {
            bool last = i == parts.Length - 1;
            int found = last && anchored ? path.Length - parts[i].Length : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at || !path.AsSpan(found).StartsWith(parts[i], StringComparison.Ordinal))
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return !anchored || at == path.Length;
    }
}
