using Recoupe.CrossCheck;
using Recoupe.Storage;

namespace Recoupe.Desk;

/// <summary>The cross-check of a story as it stands in the database.</summary>
/// <param name="Summary">What lists show of it.</param>
/// <param name="Story">Its cross-check.</param>
/// <param name="Versions">The version of each article that was looked at, by its id.</param>
public sealed record StoryDossier(StorySummary Summary, Story Story, IReadOnlyDictionary<string, StoredArticle> Versions)
{
    /// <summary>How many articles of the story were left out, because there are more than one cross-check takes.</summary>
    public int LeftOut => Summary.Articles - Story.Articles.Count;
}
