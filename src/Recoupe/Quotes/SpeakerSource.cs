namespace Recoupe.Quotes;

/// <summary>How the text shows who speaks.</summary>
internal enum SpeakerSource : byte
{
    /// <summary>It does not.</summary>
    Unknown,

    /// <summary>By a phrase beside the cue.</summary>
    Phrase,

    /// <summary>Only by who spoke before.</summary>
    Running,
}
