namespace Recoupe.Stories;

/// <summary>A later change of stories, as an event: played again over the same articles in the same place it gives the same stories.</summary>
/// <param name="Number">Counts the changes of an index from 1; 0 for one that is only proposed.</param>
/// <param name="Kind">What happens.</param>
/// <param name="From">The story that changes: the one that is merged away, or the one that is split.</param>
/// <param name="Into">The story that its articles go to: an older one, or a new one; empty in the proposal of a split.</param>
public sealed record StoryChange(int Number, StoryChangeKind Kind, string From, string Into)
{
    /// <summary>Who changes it.</summary>
    public required StoryChangeCause Cause { get; init; }

    /// <summary>How many articles the index had seen: after that many the change is played again.</summary>
    public required int AfterArticles { get; init; }

    /// <summary>The ids of the articles that move; of a merge those that are remembered.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>How sure the index is, 0 to 1; 1 for a user.</summary>
    public double Score { get; init; } = 1;

    /// <summary>The score from which the index does so.</summary>
    public double Threshold { get; init; }

    /// <summary>The article that showed it; null for a user.</summary>
    public string? Article { get; init; }

    /// <summary>What that article shares with the story that is merged away.</summary>
    public IReadOnlyList<StoryEvidence> Evidence { get; init; } = [];
}
