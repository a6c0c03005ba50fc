namespace Recoupe.Reading.Html;

/// <summary>One node of a page: an element, or a run of text.</summary>
internal struct HtmlNode
{
    /// <summary>The element; <see cref="HtmlTag.Text"/> for text.</summary>
    public HtmlTag Tag;

    /// <summary>The index of the parent; -1 for the root.</summary>
    public int Parent;

    /// <summary>Where in the source the text, or the attributes, begin.</summary>
    public int Start;

    /// <summary>Where in the source the text, or the attributes, end.</summary>
    public int End;

    /// <summary>The index one past the last node inside this one.</summary>
    public int Last;

    /// <summary>What its class, id and role say.</summary>
    public ClassTraits Class;
}
