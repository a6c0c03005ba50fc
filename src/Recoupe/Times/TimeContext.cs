using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>What an article's times are resolved against, as the reading goes on.</summary>
internal sealed class TimeContext(PublicationTime? published)
{
    /// <summary>The publication.</summary>
    public PublicationTime? Published { get; } = published;

    /// <summary>The day of publication by number; null when unknown.</summary>
    public long? Today { get; } = published is { } at ? Calendar.DayNumber(at.Day.Year, at.Day.Month, at.Day.Day) : null;

    /// <summary>The last date that the text named.</summary>
    public TimePoint? Last { get; private set; }

    /// <summary>The last quarter of a year that the text named.</summary>
    public TimePoint? LastQuarter { get; private set; }

    /// <summary>Where it stands.</summary>
    public Span LastSpan { get; private set; }

    /// <summary>The sentence it stands in; -1 before the first.</summary>
    public int LastSentence { get; private set; } = -1;

    /// <summary>Notes a date that later expressions may refer to.</summary>
    public void Note(TimePoint point, Span span, int sentence)
    {
        Last = point;
        LastQuarter = point.Unit == TimeUnit.Quarter ? point : LastQuarter;
        LastSpan = span;
        LastSentence = sentence;
    }
}
