using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Cli.Explanation;

/// <summary>The id of something that can be explained.</summary>
/// <param name="Text">The id as it was given.</param>
/// <param name="Owner">The article or story it belongs to.</param>
/// <param name="Span">The stretch of an article; null for a story.</param>
/// <param name="Kind"><c>u</c> or <c>f</c> for one of a story's utterances or figures; NUL for the story itself.</param>
/// <param name="Index">Its number, from 0.</param>
internal sealed record ItemId(string Text, string Owner, Span? Span, char Kind, int Index)
{
    /// <summary>Reads <c>article#start-end</c>, <c>story</c>, <c>story/uN</c> or <c>story/fN</c>.</summary>
    /// <exception cref="UsageException">It is none of these.</exception>
    public static ItemId Parse(string text)
    {
        int hash = text.LastIndexOf('#');
        if (hash > 0)
        {
            string[] ends = text[(hash + 1)..].Split('-');
            return ends.Length == 2 && TryNumber(ends[0], out int start) && TryNumber(ends[1], out int end) && end > start
                ? new ItemId(text, text[..hash], new Span(start, end), '\0', 0)
                : throw new UsageException($"explain: {text} is not of the form article#START-END");
        }

        int slash = text.LastIndexOf('/');
        return slash > 0 && slash + 2 < text.Length && text[slash + 1] is 'u' or 'f' && TryNumber(text[(slash + 2)..], out int index)
            ? new ItemId(text, text[..slash], null, text[slash + 1], index)
            : new ItemId(text, text, null, '\0', 0);
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
