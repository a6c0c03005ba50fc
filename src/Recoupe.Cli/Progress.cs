using System.Globalization;

namespace Recoupe.Cli;

/// <summary>One line on the error stream that counts what is done, from the second second on and only when somebody watches.</summary>
internal sealed class Progress(Terminal terminal, string what) : IDisposable
{
    private const long FirstAfter = 1000;
    private const long Every = 200;

    private readonly long _start = terminal.Time.GetTimestamp();
    private long _lastShown;
    private long _count;

    /// <summary>Counts one more.</summary>
    public void Step()
    {
        _count++;
        if (!terminal.ErrorIsWatched)
        {
            return;
        }

        long elapsed = (long)terminal.Time.GetElapsedTime(_start).TotalMilliseconds;
        if (elapsed >= FirstAfter && elapsed - _lastShown >= Every)
        {
            _lastShown = elapsed;
            string seconds = (elapsed / 1000.0).ToString("F0", CultureInfo.InvariantCulture);
            terminal.Error.Write($"\r{_count} {what}, {seconds} s");
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_lastShown > 0)
        {
            terminal.Error.Write("\r" + new string(' ', 60) + "\r");
        }
    }
}
