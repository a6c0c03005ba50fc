namespace Recoupe.Reading.Html;

/// <summary>What the parser has to know of an element.</summary>
[Flags]
internal enum TagTraits : byte
{
    None = 0,

    /// <summary>Begins and ends a line of text.</summary>
    Block = 1,

    /// <summary>Has no content and no end tag.</summary>
    Void = 2,

    /// <summary>Its content is not parsed.</summary>
    Raw = 4,

    /// <summary>Its content is not shown as text.</summary>
    Hidden = 8,

    /// <summary>Its start closes an open paragraph (HTML standard, 13.2.6.4.7).</summary>
    ClosesParagraph = 16,
}
