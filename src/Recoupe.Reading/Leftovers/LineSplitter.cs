using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>The lines of a text that hold anything.</summary>
internal static class LineSplitter
{
    public static List<ScrapedLine> Split(string text)
    {
        List<ScrapedLine> lines = [];
        int start = 0;
        while (start <= text.Length)
        {
            int feed = text.AsSpan(start).IndexOfAny("\n\r\u2028\u2029");
            int end = feed < 0 ? text.Length : start + feed;
            int from = start;
            int to = end;
            while (from < to && IsBlank(text[from]))
            {
                from++;
            }

            while (to > from && IsBlank(text[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                lines.Add(new ScrapedLine(text, new Span(from, to)));
            }

            start = end + 1;
        }

        return lines;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF';
}
