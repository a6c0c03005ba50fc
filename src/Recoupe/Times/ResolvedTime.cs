using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>What a frame stands for.</summary>
/// <param name="Type">The kind.</param>
/// <param name="Value">The TIMEX3 value; null when it cannot be resolved.</param>
internal readonly record struct ResolvedTime(TimeType Type, string? Value)
{
    /// <summary>The place on the calendar, when there is one that later expressions may refer to.</summary>
    public TimePoint? Point { get; init; }

    /// <summary>What it was resolved against.</summary>
    public TimeAnchor Anchor { get; init; }
}
