using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>One story as its articles tell it, side by side.</summary>
/// <param name="Id">The id of the story.</param>
/// <param name="Articles">Its articles, in the order they were given.</param>
public sealed record Story(string Id, IReadOnlyList<AnnotatedArticle> Articles)
{
    /// <summary>The line that names the story: the opening of its most central article; null when every article is empty.</summary>
    public Excerpt? Title { get; init; }

    /// <summary>The people, organisations, places and events named, the most mentioned first.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>The articles by independent origin of their text; every article is in exactly one.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>What was said, each with all its versions.</summary>
    public IReadOnlyList<Utterance> Utterances { get; init; } = [];

    /// <summary>The figures that two or more places of the coverage give.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Other facts that several articles tell.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>When what happened, as the articles say.</summary>
    public IReadOnlyList<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>What each article leaves out that two or more origins carry; only articles that leave something out.</summary>
    public IReadOnlyList<Omission> Missing { get; init; } = [];

    /// <summary>Which articles share copy.</summary>
    public IReadOnlyList<SharedCopy> Reuse { get; init; } = [];
}
