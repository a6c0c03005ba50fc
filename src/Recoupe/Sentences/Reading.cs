using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>One way to read a form: its class, its morphology, and the rule that gives its lemma.</summary>
/// <param name="Class">The index of the class in the lexicon's list.</param>
/// <param name="Morphology">The features.</param>
/// <param name="Rule">The index of the lemma rule.</param>
internal readonly record struct Reading(byte Class, Morphology Morphology, ushort Rule);
