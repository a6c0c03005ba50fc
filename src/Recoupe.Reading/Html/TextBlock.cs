namespace Recoupe.Reading.Html;

/// <summary>A run of text between two ends of blocks: a paragraph, a heading, an item, a caption, the label of a button.</summary>
internal struct TextBlock
{
    /// <summary>The first node of the run.</summary>
    public int First;

    /// <summary>The node past the last.</summary>
    public int End;

    /// <summary>The block element it stands in.</summary>
    public int Element;

    /// <summary>The element's tag.</summary>
    public HtmlTag Tag;

    /// <summary>What the elements around it say.</summary>
    public ClassTraits Traits;

    /// <summary>The innermost element around it that sets text apart: <c>nav</c>, <c>aside</c>, <c>figure</c>, <c>form</c> …; text where there is none.</summary>
    public HtmlTag Region;

    /// <summary>Characters apart from white space.</summary>
    public int Characters;

    /// <summary>Those of them inside links.</summary>
    public int LinkCharacters;

    public int Commas;

    /// <summary>Full stops, question and exclamation marks.</summary>
    public int Stops;

    /// <summary>The share of its text that is links, 0 to 1.</summary>
    public readonly double LinkDensity => Characters == 0 ? 1 : (double)LinkCharacters / Characters;

    /// <summary>Whether it is long enough, with stops and with few links, to be a paragraph whatever it is called.</summary>
    public readonly bool IsProse => Characters >= 100 && Stops > 0 && LinkDensity < 0.5;

    public readonly bool IsHeading => Tag is >= HtmlTag.H1 and <= HtmlTag.H6;
}
