using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>A figure of an article with the words around it.</summary>
/// <param name="Text">The article.</param>
/// <param name="Version">The figure as it is shown.</param>
/// <param name="Sentence">The sentence that holds it.</param>
/// <param name="Near">The words next to it, its own unit among them.</param>
/// <param name="Around">The words of the sentence.</param>
/// <param name="Counted">What is counted: the words of the figure itself without its digits.</param>
internal sealed record FigureItem(StoryText Text, FigureVersion Version, Span Sentence, Bag Near, Bag Around, Bag Counted)
{
    /// <summary>The unit, a whole family for units of time.</summary>
    public string Family => TimeUnits.DaysOf(Version.Unit) is null ? Version.Unit : "time";
}
