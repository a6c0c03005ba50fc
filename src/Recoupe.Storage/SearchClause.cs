namespace Recoupe.Storage;

/// <summary>A word or a phrase that is looked for.</summary>
/// <param name="Forms">Its forms in the terms of the index, any of which will do: a phrase is its terms with single spaces. Letters and digits only, never empty.</param>
/// <param name="Excluded">Whether it must not be there.</param>
public sealed record SearchClause(IReadOnlyList<string> Forms, bool Excluded = false);
