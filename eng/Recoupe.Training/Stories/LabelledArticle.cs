using Recoupe.Text;

namespace Recoupe.Training.Stories;

/// <summary>An article of a gold set and the story that people put it into.</summary>
internal sealed record LabelledArticle(AnnotatedArticle Article, string Story);
