namespace Recoupe.Stories;

/// <summary>Who changed a story.</summary>
public enum StoryChangeCause
{
    /// <summary>The index, by what came in.</summary>
    Index,

    /// <summary>A user; the index never undoes it.</summary>
    User,
}
