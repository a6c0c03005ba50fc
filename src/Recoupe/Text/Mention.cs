namespace Recoupe.Text;

/// <summary>A stretch of text that refers to an entity.</summary>
/// <param name="Span">The name without title or article; for a role the whole noun phrase; for a pronoun the pronoun.</param>
/// <param name="Type">What kind of thing it is.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Entity">Whom or what it stands for; null when unresolved.</param>
public sealed record Mention(Span Span, MentionType Type, MentionKind Kind, Entity? Entity) : IAnnotation
{
    /// <summary>The rule or model that found it, as <c>explain</c> names it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>How sure that rule is, 0 to 1.</summary>
    public double Score { get; init; } = 1;
}
