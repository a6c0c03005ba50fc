namespace Recoupe.Storage;

/// <summary>In which order stories are listed.</summary>
public enum StoryOrder : byte
{
    /// <summary>The most recently changed first.</summary>
    Updated,

    /// <summary>Those that most articles tell first.</summary>
    Size,

    /// <summary>Those with most differences first.</summary>
    Differences,
}
