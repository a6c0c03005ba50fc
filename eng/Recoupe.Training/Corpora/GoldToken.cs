using Recoupe.Text;

namespace Recoupe.Training.Corpora;

/// <summary>A surface token of a treebank: of a contraction, the tags of its parts joined.</summary>
/// <param name="Form">The form as written.</param>
/// <param name="Class"><c>NOUN</c>, or <c>ADP+DET</c> for a contraction.</param>
/// <param name="Morphology">The features; of a contraction those of its first part that has any.</param>
/// <param name="Lemma">The lemma; of a contraction that of its first part. Null when the treebank gives none.</param>
/// <param name="Head">The index of the head in the sentence, -1 at the root.</param>
/// <param name="Relation">The relation to the head, as the treebank writes it.</param>
/// <param name="SpaceAfter">Whether white space follows.</param>
public sealed record GoldToken(string Form, string Class, Morphology Morphology, string? Lemma, int Head, string Relation, bool SpaceAfter);
