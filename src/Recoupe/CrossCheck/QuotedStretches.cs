using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Tells what of a text stands inside quotation marks; a pair does not reach over the end of a paragraph.</summary>
internal static class QuotedStretches
{
    /// <summary>For each code unit whether it is quoted, marks included.</summary>
    public static bool[] Of(string text)
    {
        bool[] quoted = new bool[text.Length];
        bool open = false;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n':
                    open = false;
                    continue;
                case '«' or '“' or '„':
                    open = true;
                    break;
                case '»' or '”':
                    quoted[i] = true;
                    open = false;
                    continue;
                case '"':
                    quoted[i] = true;
                    open = !open;
                    continue;
            }

            quoted[i] = open;
        }

        return quoted;
    }

    /// <summary>How many code units of <paramref name="span"/> are not quoted, and how long the longest run of them is.</summary>
    public static (int Total, int Longest) Outside(bool[] quoted, Span span)
    {
        int total = 0;
        int run = 0;
        int longest = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            run = quoted[i] ? 0 : run + 1;
            total += quoted[i] ? 0 : 1;
            longest = Math.Max(longest, run);
        }

        return (total, longest);
    }
}
