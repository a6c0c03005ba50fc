using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>One person, organisation, place, event or thing of a story.</summary>
/// <param name="Entity">Its canonical name and type.</param>
/// <param name="Spellings">The names it was seen under, the most frequent first.</param>
/// <param name="Roles">The roles and descriptions it was given, the most frequent first.</param>
/// <param name="Mentions">How often the story mentions it by name, role or pronoun.</param>
public sealed record StoryEntity(Entity Entity, IReadOnlyList<string> Spellings, IReadOnlyList<string> Roles, int Mentions);
