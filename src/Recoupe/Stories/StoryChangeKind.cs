namespace Recoupe.Stories;

/// <summary>What happened to a story after it began.</summary>
public enum StoryChangeKind
{
    /// <summary>It turned out to be another one: its id leads there from now on.</summary>
    Merge,

    /// <summary>Some of its articles became a story of their own, under a new id.</summary>
    Split,
}
