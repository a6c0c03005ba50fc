using Recoupe.Text;

namespace Recoupe.Formats;

/// <summary>The words by which the contract's JSON names the values of the annotation types.</summary>
public static class AnnotationNames
{
    /// <summary>What a mention refers to.</summary>
    public static ValueNames<MentionType> MentionTypes { get; } = new(
        (MentionType.Person, "person"), (MentionType.Organisation, "org"), (MentionType.Place, "place"), (MentionType.Event, "event"), (MentionType.Other, "other"));

    /// <summary>How a mention refers.</summary>
    public static ValueNames<MentionKind> MentionKinds { get; } = new(
        (MentionKind.Name, "name"), (MentionKind.Role, "role"), (MentionKind.Pronoun, "pronoun"));

    /// <summary>How much of a quote is the speaker's own words.</summary>
    public static ValueNames<QuoteKind> QuoteKinds { get; } = new(
        (QuoteKind.Direct, "direct"), (QuoteKind.Indirect, "indirect"), (QuoteKind.Mixed, "mixed"));

    /// <summary>The types of TIMEX3, and ranges.</summary>
    public static ValueNames<TimeType> TimeTypes { get; } = new(
        (TimeType.Date, "date"), (TimeType.Time, "time"), (TimeType.Duration, "duration"), (TimeType.Set, "set"), (TimeType.Range, "range"));

    /// <summary>How a quantity is hedged; none has no name.</summary>
    public static ValueNames<QuantityModifier> Modifiers { get; } = new(
        (QuantityModifier.Approximate, "approx"), (QuantityModifier.More, "more"), (QuantityModifier.Less, "less"));

    /// <summary>The parts of speech of Universal Dependencies, in capitals.</summary>
    public static ValueNames<PartOfSpeech> PartsOfSpeech { get; } = new(
        [.. Enum.GetValues<PartOfSpeech>().Where(pos => pos != PartOfSpeech.None).Select(pos => (pos, pos.ToString().ToUpperInvariant()))]);

    /// <summary>The relations of Universal Dependencies.</summary>
    public static ValueNames<Relation> Relations { get; } = new(
        [.. Enum.GetValues<Relation>().Where(relation => relation != Relation.None).Select(relation => (relation, RelationName(relation)))]);

    // AclRelcl is written acl:relcl, as Universal Dependencies writes subtypes.
    private static string RelationName(Relation relation)
    {
        string name = relation.ToString();
        int subtype = name.AsSpan(1).IndexOfAnyInRange('A', 'Z');
        return (subtype < 0 ? name : name[..(subtype + 1)] + ":" + name[(subtype + 1)..]).ToLowerInvariant();
    }
}
