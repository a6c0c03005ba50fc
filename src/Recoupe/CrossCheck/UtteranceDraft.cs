namespace Recoupe.CrossCheck;

/// <summary>The versions of one thing said, before the lead is chosen and origins are counted.</summary>
/// <param name="Speaker">The speaker that most versions name; null when none does.</param>
/// <param name="Versions">The versions, in the order of the story's articles.</param>
internal sealed record UtteranceDraft(string? Speaker, IReadOnlyList<VersionDraft> Versions);
