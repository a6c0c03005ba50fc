using Recoupe.Snapshots;

namespace Recoupe.Reuse;

/// <summary>The time of a stream of articles: follows their publication times, and believes a leap ahead only when many make it.</summary>
internal sealed class StreamClock
{
    private const int Believers = 16;
    private static readonly long Leap = TimeSpan.FromDays(2).Ticks;

    private int _ahead;
    private long _leastAhead = long.MaxValue;

    /// <summary>The time, in ticks; <see cref="long.MinValue"/> before the first article with a time.</summary>
    public long Now { get; private set; } = long.MinValue;

    /// <summary>Hears of an article of this time; <see cref="long.MinValue"/> for one without.</summary>
    public void Hear(long time)
    {
        if (time == long.MinValue || time <= Now)
        {
            return;
        }

        if (Now == long.MinValue || time - Now <= Leap)
        {
            Now = time;
            (_ahead, _leastAhead) = (0, long.MaxValue);
            return;
        }

        _leastAhead = Math.Min(_leastAhead, time);
        if (++_ahead >= Believers)
        {
            Now = _leastAhead;
            (_ahead, _leastAhead) = (0, long.MaxValue);
        }
    }

    /// <summary>Writes the clock.</summary>
    public void Write(SnapshotWriter writer)
    {
        writer.Write(Now);
        writer.Write(_ahead);
        writer.Write(_leastAhead);
    }

    /// <summary>Sets the clock to what <see cref="Write"/> wrote.</summary>
    public void Read(SnapshotReader reader) => (Now, _ahead, _leastAhead) = (reader.ReadTime(), reader.ReadCount(), reader.ReadInt64() is var least and >= 0 ? least : throw SnapshotReader.Broken("a time that cannot be"));
}
