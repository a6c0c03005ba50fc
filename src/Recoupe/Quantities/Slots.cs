using Recoupe.Sentences.Patterns;

namespace Recoupe.Quantities;

/// <summary>The values that a rule and the text gave for one quantity.</summary>
internal readonly ref struct Slots
{
    private readonly ReadOnlySpan<Capture> _captured;
    private readonly ReadOnlySpan<Capture> _constants;

    public Slots(PatternRule rule, PatternMatch match)
    {
        _captured = match.Captures;
        _constants = rule.Constants;
    }

    /// <summary>Whether a slot has a value.</summary>
    public bool Has(QuantitySlot slot) => TryGet(slot, out _);

    /// <summary>The number in a slot, or <paramref name="otherwise"/>.</summary>
    public double Number(QuantitySlot slot, double otherwise = 0) => TryGet(slot, out Capture capture) ? capture.Number : otherwise;

    /// <summary>The symbol in a slot.</summary>
    public string? Text(QuantitySlot slot) => TryGet(slot, out Capture capture) ? capture.Text : null;

    /// <summary>The atom that a slot was filled from; -1 when it was not.</summary>
    public int AtomOf(QuantitySlot slot) => TryGet(slot, out Capture capture) ? capture.Atom : -1;

    /// <summary>The atom one past those that a slot was filled from; -1 when it was not.</summary>
    public int EndOf(QuantitySlot slot) => TryGet(slot, out Capture capture) ? capture.End : -1;

    /// <summary>An amount with its scale and fraction.</summary>
    public double Amount(QuantitySlot slot, QuantitySlot scale) =>
        (Number(slot, Number(QuantitySlot.N, 1)) + Number(QuantitySlot.Half)) * Number(scale, 1);

    private bool TryGet(QuantitySlot slot, out Capture found)
    {
        foreach (Capture capture in _constants)
        {
            if (capture.Slot == (int)slot)
            {
                found = capture;
                return true;
            }
        }

        foreach (Capture capture in _captured)
        {
            if (capture.Slot == (int)slot)
            {
                found = capture;
                return true;
            }
        }

        found = default;
        return false;
    }
}
