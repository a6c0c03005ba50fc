namespace Recoupe.Text;

/// <summary>A person, organisation, place, event or thing that an article names, under one canonical name.</summary>
/// <remarks>Equal when name and type are: the same entity in two articles compares equal once the story has merged the spellings.</remarks>
/// <param name="Name">The canonical name: the fullest form in the article, or the form the alias table gives.</param>
/// <param name="Type">What it is.</param>
public sealed record Entity(string Name, MentionType Type)
{
    /// <summary>The gender of a person, where the text or a first name shows it.</summary>
    public Gender Gender { get; init; }

    /// <summary>The number: plural for a group ("les talibans").</summary>
    public GrammaticalNumber Number { get; init; }

    /// <inheritdoc/>
    public bool Equals(Entity? other) => other is not null && Type == other.Type && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Type);
}
