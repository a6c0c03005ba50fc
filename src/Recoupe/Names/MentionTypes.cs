using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>The short names of mention types in tables and files of corrections.</summary>
internal static class MentionTypes
{
    /// <summary>The type that <paramref name="name"/> stands for; <see cref="MentionType.Other"/> for an unknown one.</summary>
    public static MentionType Parse(string name) => name switch
    {
        "person" or "PER" => MentionType.Person,
        "org" or "ORG" => MentionType.Organisation,
        "place" or "LOC" => MentionType.Place,
        "event" or "EVENT" => MentionType.Event,
        _ => MentionType.Other,
    };
}
