using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>A clause of a quote: the smallest piece that can be a version of something said.</summary>
/// <param name="Quote">The number of the quote in the story.</param>
/// <param name="Order">Its place in the quote, from 0.</param>
/// <param name="Span">The stretch of the article.</param>
/// <param name="Bag">Its words.</param>
/// <param name="Welded">Whether the reporter set it beside the clause before it: between closing and opening marks.</param>
internal sealed record Clause(int Quote, int Order, Span Span, Bag Bag, bool Welded);
