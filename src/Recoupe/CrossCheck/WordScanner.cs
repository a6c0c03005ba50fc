using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Finds the words of a text without annotation: runs of letters and digits, digits with their separators as one.</summary>
internal static class WordScanner
{
    /// <summary>The word at or after <paramref name="at"/> and before <paramref name="end"/>; empty when there is none.</summary>
    public static Span Next(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && !IsWord(text[at]))
        {
            at++;
        }

        int start = at;
        bool digits = at < end && char.IsAsciiDigit(text[at]);
        while (at < end && (IsWord(text[at]) || (digits && IsSeparator(text, at, end))))
        {
            at++;
        }

        return new Span(start, at);
    }

    private static bool IsSeparator(ReadOnlySpan<char> text, int at, int end) =>
        text[at] is '.' or ',' && at + 1 < end && char.IsAsciiDigit(text[at + 1]);

    // Surrogates count as letters, so that no pair is ever split.
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '%' or '€' or '$' or '£';
}
