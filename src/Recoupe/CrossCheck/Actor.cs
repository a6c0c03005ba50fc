using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>A person, organisation, place or event of a story, under one name.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Spellings">The other names seen, the most frequent first.</param>
/// <param name="Roles">The roles and descriptions given, the most frequent first.</param>
/// <param name="Mentions">How often it is named, described or referred to.</param>
public sealed record Actor(string Name, MentionType Type, IReadOnlyList<string> Spellings, IReadOnlyList<string> Roles, int Mentions)
{
    /// <summary>The mentions by article, in the order of the story's articles.</summary>
    public IReadOnlyList<int> ByArticle { get; init; } = [];
}
