using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Languages;

/// <summary>The letter n-grams of a text, as hashes: what languages are told apart by.</summary>
/// <remarks>
/// Words in lower case between single spaces; digits, signs and code units beyond the Basic Multilingual Plane count as spaces. The order
/// of an n-gram is part of its hash.
/// </remarks>
internal static class LetterGrams
{
    /// <summary>The longest n-gram.</summary>
    public const int Longest = 4;

    /// <summary>Writes the plain form of <paramref name="text"/> into <paramref name="letters"/>, as much as it holds.</summary>
    /// <returns>The number of code units written; at most 1 when the text has no letter.</returns>
    public static int Letters(ReadOnlySpan<char> text, Span<char> letters)
    {
        int length = 0;
        letters[length++] = ' ';
        foreach (char c in text)
        {
            if (length >= letters.Length - 1)
            {
                break;
            }

            if (char.IsAsciiLetterLower(c) || IsLetter(c))
            {
                letters[length++] = c is '’' ? '\'' : Folding.Lower(c);
            }
            else if (letters[length - 1] != ' ')
            {
                letters[length++] = ' ';
            }
        }

        if (letters[length - 1] != ' ')
        {
            letters[length++] = ' ';
        }

        return length;
    }

    /// <summary>The hash of the n-gram of <paramref name="order"/> letters that begins at <paramref name="start"/>.</summary>
    public static uint Hash(ReadOnlySpan<char> letters, int start, int order)
    {
        uint hash = (uint)order;
        foreach (char c in letters.Slice(start, order))
        {
            hash = unchecked((hash ^ c) * 0x9E3779B1);
            hash ^= hash >> 15;
        }

        return hash;
    }

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || c is '\'' or '’'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
