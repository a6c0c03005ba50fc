using System.Text;

namespace Recoupe.Evaluation.Cleaning;

/// <summary>White space as the scorers fold it: each run one space, none at the ends.</summary>
internal static class Whitespace
{
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            // Python's \s also holds the four information separators.
            if (!char.IsWhiteSpace(c) && c is not (>= '\u001C' and <= '\u001F'))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().Trim(' ');
    }
}
