using Recoupe.Sentences.Patterns;

namespace Recoupe.Times;

/// <summary>What a rule and the text said about one time expression, before it is resolved: the symbolic value.</summary>
internal sealed class TimeFrame
{
    private static readonly int Count = Enum.GetValues<TimeSlot>().Length;

    private readonly double[] _numbers = new double[Count];
    private readonly string?[] _texts = new string?[Count];
    private ulong _filled;

    public TimeFrame(PatternRule rule, PatternMatch match)
    {
        Rule = rule;
        Match = match;
        foreach (Capture capture in match.Captures)
        {
            Set((TimeSlot)capture.Slot, capture.Number, capture.Text);
        }

        foreach (Capture constant in rule.Constants)
        {
            Set((TimeSlot)constant.Slot, constant.Number, constant.Text);
        }
    }

    /// <summary>The names of the slots, in the order of <see cref="TimeSlot"/>.</summary>
    public static IReadOnlyList<string> SlotNames { get; } = [.. Enum.GetNames<TimeSlot>().Select(name => name.ToLowerInvariant())];

    /// <summary>The rule.</summary>
    public PatternRule Rule { get; }

    /// <summary>Where it matched.</summary>
    public PatternMatch Match { get; }

    /// <summary>Whether a slot has a value.</summary>
    public bool Has(TimeSlot slot) => (_filled & (1UL << (int)slot)) != 0;

    /// <summary>The number in a slot, or <paramref name="otherwise"/>.</summary>
    public double Number(TimeSlot slot, double otherwise = 0) => Has(slot) ? _numbers[(int)slot] : otherwise;

    /// <summary>The whole number in a slot, or <paramref name="otherwise"/>; kept within what calendars can count.</summary>
    public int Int(TimeSlot slot, int otherwise = 0) => Has(slot) ? (int)Math.Clamp(_numbers[(int)slot], -4_000_000, 4_000_000) : otherwise;

    /// <summary>The symbol in a slot.</summary>
    public string? Text(TimeSlot slot) => Has(slot) ? _texts[(int)slot] : null;

    /// <summary>The unit in a slot.</summary>
    public TimeUnit Unit(TimeSlot slot = TimeSlot.Unit) => TimeUnits.Parse(Text(slot));

    /// <summary>Fills a slot.</summary>
    public void Set(TimeSlot slot, double number, string? text = null)
    {
        _numbers[(int)slot] = number;
        _texts[(int)slot] = text;
        _filled |= 1UL << (int)slot;
    }
}
