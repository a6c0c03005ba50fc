namespace Recoupe.Text;

/// <summary>The layers of one article. Immutable: a stage gives a new set.</summary>
public sealed record Annotations
{
    /// <summary>No layer at all.</summary>
    public static Annotations None { get; } = new();

    /// <summary>What scraping left in the text; nothing of it is quoted or counted.</summary>
    public Layer<Dropped> Dropped { get; init; } = Layer<Dropped>.Empty;

    /// <summary>The tokens of all sentences.</summary>
    public Layer<Token> Tokens { get; init; } = Layer<Token>.Empty;

    /// <summary>The sentences.</summary>
    public Layer<Sentence> Sentences { get; init; } = Layer<Sentence>.Empty;

    /// <summary>Names, roles and pronouns with their entities.</summary>
    public Layer<Mention> Mentions { get; init; } = Layer<Mention>.Empty;

    /// <summary>Reported speech.</summary>
    public Layer<Quote> Quotes { get; init; } = Layer<Quote>.Empty;

    /// <summary>Time expressions.</summary>
    public Layer<TimeExpression> Times { get; init; } = Layer<TimeExpression>.Empty;

    /// <summary>Quantities.</summary>
    public Layer<Quantity> Quantities { get; init; } = Layer<Quantity>.Empty;

    /// <summary>The layers that are there, computed or given, even when empty.</summary>
    public LayerKinds Present { get; init; }
}
