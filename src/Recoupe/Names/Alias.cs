using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>An entity of the alias table of a language.</summary>
/// <param name="Key">Names the entity in the tables of all languages.</param>
/// <param name="Type">What it is.</param>
/// <param name="Gender">The gender of a person.</param>
/// <param name="Name">The canonical name in this language.</param>
internal sealed record Alias(string Key, MentionType Type, Gender Gender, string Name);
