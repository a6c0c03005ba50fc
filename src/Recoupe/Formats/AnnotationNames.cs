using Recoupe.Text;

namespace Recoupe.Formats;

/// <summary>The words by which the contract's JSON names the values of the annotation types.</summary>
internal static class AnnotationNames
{
    public static readonly ValueNames<MentionType> MentionTypes = new(
        (MentionType.Person, "person"), (MentionType.Organisation, "org"), (MentionType.Place, "place"), (MentionType.Event, "event"), (MentionType.Other, "other"));

    public static readonly ValueNames<MentionKind> MentionKinds = new(
        (MentionKind.Name, "name"), (MentionKind.Role, "role"), (MentionKind.Pronoun, "pronoun"));

    public static readonly ValueNames<QuoteKind> QuoteKinds = new(
        (QuoteKind.Direct, "direct"), (QuoteKind.Indirect, "indirect"), (QuoteKind.Mixed, "mixed"));

    public static readonly ValueNames<TimeType> TimeTypes = new(
        (TimeType.Date, "date"), (TimeType.Time, "time"), (TimeType.Duration, "duration"), (TimeType.Set, "set"), (TimeType.Range, "range"));

    public static readonly ValueNames<QuantityModifier> Modifiers = new(
        (QuantityModifier.Approximate, "approx"), (QuantityModifier.More, "more"), (QuantityModifier.Less, "less"));

    public static readonly ValueNames<PartOfSpeech> PartsOfSpeech = new(
        [.. Enum.GetValues<PartOfSpeech>().Where(pos => pos != PartOfSpeech.None).Select(pos => (pos, pos.ToString().ToUpperInvariant()))]);

    public static readonly ValueNames<Relation> Relations = new(
        [.. Enum.GetValues<Relation>().Where(relation => relation != Relation.None).Select(relation => (relation, RelationName(relation)))]);

    // AclRelcl is written acl:relcl, as Universal Dependencies writes subtypes.
    private static string RelationName(Relation relation)
    {
        string name = relation.ToString();
        int subtype = name.AsSpan(1).IndexOfAnyInRange('A', 'Z');
        return (subtype < 0 ? name : name[..(subtype + 1)] + ":" + name[(subtype + 1)..]).ToLowerInvariant();
    }
}
