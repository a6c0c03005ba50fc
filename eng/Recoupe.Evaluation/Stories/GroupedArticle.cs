namespace Recoupe.Evaluation.Stories;

/// <summary>An article, the story that people put it into, and the one that it was assigned.</summary>
internal sealed record GroupedArticle(string Gold, string Assigned, string Language);
