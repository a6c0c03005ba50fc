namespace Recoupe.Text;

/// <summary>A sentence, or a heading or list item that stands for one.</summary>
/// <param name="Span">The stretch of text, without surrounding white space.</param>
/// <param name="FirstToken">The index of its first token in the token layer.</param>
/// <param name="EndToken">The index one past its last token.</param>
/// <param name="Paragraph">The number of the paragraph it stands in, from 0; paragraphs end at line feeds and at dropped stretches.</param>
public readonly record struct Sentence(Span Span, int FirstToken, int EndToken, int Paragraph) : IAnnotation;
