using Recoupe.Sentences;
using Recoupe.Text;

namespace Recoupe.Training.Tagger;

/// <summary>A form with one of its readings, as a word list or a treebank gives it.</summary>
internal readonly record struct LexiconEntry(string Form, string Class, Morphology Morphology, LemmaRule Rule);
