using Recoupe.Text;

namespace Recoupe.Training.Names;

/// <summary>A sentence of a training file.</summary>
/// <param name="Text">Its tokens, joined by blanks.</param>
/// <param name="Tokens">Their spans in the text.</param>
/// <param name="Labels">Their labels (<see cref="Recoupe.Names.NameLabels"/>).</param>
/// <param name="Aside">0 for a sentence of the kind that the model is for; else the kind of corpus it comes from.</param>
/// <param name="Document">The document it belongs to, numbered over all files: what cross-validation keeps together.</param>
internal sealed record TaggedSentence(string Text, Token[] Tokens, byte[] Labels, int Document, int Aside = 0);
