using Recoupe.Text;

namespace Recoupe.Evaluation.Entities;

/// <summary>A mention of a person or an organisation, as found by hand.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Key">The key of its entity in the gold file.</param>
/// <param name="Speaks">Whether the article lets it say something.</param>
/// <param name="Optional">Whether it is neither missed nor false.</param>
internal sealed record GoldMention(Span Span, MentionKind Kind, string Key, bool Speaks, bool Optional);
