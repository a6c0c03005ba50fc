namespace Recoupe.Training.Clusters;

/// <summary>A sentence of plain text: its tokens, and whether each stands in a name where the corpus says.</summary>
/// <param name="Forms">The tokens as written.</param>
/// <param name="Names"><c>B-PER</c>, <c>O</c> and the like; null where names are not marked.</param>
internal sealed record RawSentence(IReadOnlyList<string> Forms, IReadOnlyList<string>? Names);
