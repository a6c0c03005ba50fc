using Recoupe.Formats;
using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Storage.Tests;

/// <summary>Arrivals made for the tests, annotated by hand.</summary>
internal static class Articles
{
    public static DateTimeOffset Noon { get; } = new(2025, 3, 4, 12, 0, 0, TimeSpan.Zero);

    /// <summary>An article whose first word is a person's name that is mentioned and speaks the rest of the text, which holds a figure where <paramref name="ships"/> says so.</summary>
    public static Arrival Arrival(string id, string text, string story = "s1", string source = "Le Fanal", string language = "fr", string? url = null, string? published = "2025-03-04", int minutes = 0, double? ships = null)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        string speaker = text[..space];
        PublicationTime? day = PublicationTime.TryParse(published, out PublicationTime parsed) ? parsed : null;
        Annotations layers = new()
        {
            Mentions = Layer<Mention>.Of([new Mention(new Span(0, space), MentionType.Person, MentionKind.Name, new Entity(speaker, MentionType.Person))]),
            Quotes = Layer<Quote>.Of([new Quote(QuoteKind.Indirect, [new Span(space + 1, text.Length)]) { Speaker = new Party(new Span(0, space), speaker) }]),
            Quantities = ships is { } value ? Layer<Quantity>.Of([new Quantity(new Span(space + 1, text.Length), "ship") { Value = value }]) : Layer<Quantity>.Empty,
            Present = LayerKinds.Mentions | LayerKinds.Quotes | LayerKinds.Quantities,
        };
        Article article = new() { Id = id, Text = text, Title = "Titre " + id, Source = source, Language = language, Url = url, Published = day };
        return new Arrival(new AnnotatedArticle(article, layers), Noon.AddMinutes(minutes), story)
        {
            ContentHash = ArticleJson.IdOf(null, article.Title, text),
            Terms = text.ToLowerInvariant(),
            QuoteTerms = [text[(space + 1)..].ToLowerInvariant()],
        };
    }

    /// <summary>A relation between two articles with one passage.</summary>
    public static ReuseRelation Relation(string a, string b) => new(a, b)
    {
        Score = 0.5,
        Share = 0.25,
        Kind = ReuseKind.Partial,
        Direction = ReuseDirection.AToB,
        Passages = [new AlignedPassage(new Span(0, 4), new Span(1, 5))],
        Reasons = ["time"],
    };
}
