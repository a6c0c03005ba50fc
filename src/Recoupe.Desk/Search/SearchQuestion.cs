using Recoupe.Storage;

namespace Recoupe.Desk.Search;

/// <summary>A question as it was typed, read.</summary>
/// <param name="Request">What is looked for.</param>
/// <param name="Kind">What it says it wants; null when it does not say.</param>
/// <param name="NotUnderstood">The parts that could not be read, as they were typed: they are passed over and shown.</param>
public sealed record SearchQuestion(SearchRequest Request, SearchKind? Kind, IReadOnlyList<string> NotUnderstood);
