using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>A piece of a quote that can be a version of something said: a sentence of it, or a stretch that the reporter joins to others.</summary>
/// <param name="Quote">The number of the quote in the story.</param>
/// <param name="Order">Its place in the quote, from 0.</param>
/// <param name="Span">The stretch of the article.</param>
/// <param name="Bag">Its words.</param>
/// <param name="Welded">Whether the reporter set it beside the piece before it: between closing and opening marks.</param>
/// <param name="Clauses">The words of its clauses; empty when it is only one.</param>
internal sealed record Piece(int Quote, int Order, Span Span, Bag Bag, bool Welded, IReadOnlyList<Bag> Clauses);
