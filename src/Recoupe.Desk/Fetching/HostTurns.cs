namespace Recoupe.Desk.Fetching;

/// <summary>Sees to it that no host is asked twice within a pause, whoever asks.</summary>
internal sealed class HostTurns(TimeSpan pause, TimeProvider time)
{
    // Hosts not asked for long are forgotten once there are so many.
    private const int MostHosts = 10_000;

    private readonly Dictionary<string, DateTimeOffset> _next = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _lock = new();

    /// <summary>Waits for the turn of <paramref name="host"/>.</summary>
    public Task WaitAsync(string host, CancellationToken cancellation)
    {
        TimeSpan wait;
        lock (_lock)
        {
            DateTimeOffset now = time.GetUtcNow();
            if (_next.Count >= MostHosts)
            {
                foreach (string old in _next.Where(pair => pair.Value <= now).Select(pair => pair.Key).ToArray())
                {
                    _next.Remove(old);
                }
            }

            DateTimeOffset turn = _next.TryGetValue(host, out DateTimeOffset next) && next > now ? next : now;
            _next[host] = turn + pause;
            wait = turn - now;
        }

        return wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellation) : Task.CompletedTask;
    }
}
