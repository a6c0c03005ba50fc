using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Finds what an editor put into quoted words: brackets ([le président], [sic]) and marks of omission ((…), […]).</summary>
internal static class EditorialMarks
{
    // A bracket longer than this is the speaker's own aside.
    private const int Longest = 120;

    /// <summary>The brackets within the quoted parts of a quote's content, in text order; empty for none.</summary>
    public static IReadOnlyList<Span> In(QuoteText text, IReadOnlyList<Span> content)
    {
        List<Span>? found = null;
        foreach (Span piece in content)
        {
            for (int i = piece.Start; i < piece.End; i++)
            {
                if (text.Text[i] is '[' or '(' && End(text.Text, i, piece.End) is > 0 and int end && IsInMarks(text, i))
                {
                    (found ??= []).Add(new Span(i, end));
                    i = end - 1;
                }
            }
        }

        return found ?? (IReadOnlyList<Span>)[];
    }

    /// <summary>One past the closing bracket; 0 when the bracket is no editor's: round ones hold an omission or sic.</summary>
    private static int End(string text, int open, int limit)
    {
        int length = text.AsSpan(open, Math.Min(limit, open + Longest) - open).IndexOf(text[open] == '[' ? ']' : ')');
        if (length < 1)
        {
            return 0;
        }

        ReadOnlySpan<char> inner = text.AsSpan(open + 1, length - 1).Trim();
        return text[open] == '[' || inner is "..." or "…" or "sic" or "sic!" or ". . ." ? open + length + 1 : 0;
    }

    private static bool IsInMarks(QuoteText text, int at)
    {
        int token = text.TokenFrom(at);
        return token < text.Tokens.Length && text.IsQuoted(token);
    }
}
