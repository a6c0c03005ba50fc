using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Desk.Search;

/// <summary>The words of any text, for search: runs of letters, digits and the marks on them; an apostrophe or hyphen ends a word.</summary>
internal static class WordSpans
{
    // Longer runs are no words; their beginning is enough to find them by.
    private const int LongestWord = 64;

    /// <summary>The spans in text order; none splits a surrogate pair.</summary>
    public static IEnumerable<Span> Of(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length;)
        {
            int length = i < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1;
            if (i < text.Length && IsWord(text, i))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return new Span(start, Math.Min(i, WholeCharacters(text, start, start + LongestWord)));
                start = -1;
            }

            i += length;
        }
    }

    private static int WholeCharacters(string text, int start, int end) =>
        end < text.Length && end > start + 1 && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;

    private static bool IsWord(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
