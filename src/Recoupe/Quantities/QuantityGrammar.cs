using Recoupe.Languages;
using Recoupe.Sentences.Patterns;

namespace Recoupe.Quantities;

/// <summary>What the quantities of one language are read with.</summary>
internal sealed class QuantityGrammar
{
    private QuantityGrammar(LanguagePack pack) => Patterns = PatternGrammar.Read(pack, "quantities", SlotNames);

    /// <summary>The names of the slots, in the order of <see cref="QuantitySlot"/>.</summary>
    public static IReadOnlyList<string> SlotNames { get; } = [.. Enum.GetNames<QuantitySlot>().Select(name => name.ToLowerInvariant())];

    /// <summary>The rules.</summary>
    public PatternGrammar Patterns { get; }

    /// <summary>The grammar of a pack, compiled at the first call; null when the pack has no rules for quantities.</summary>
    public static QuantityGrammar? Of(LanguagePack pack) => pack.Has("quantities/rules.tsv") ? pack.Resource(static p => new QuantityGrammar(p)) : null;
}
