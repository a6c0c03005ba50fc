using System.Globalization;
using System.Text;

namespace Recoupe.Reuse;

/// <summary>Classes of characters, looked up in one table for the Latin blocks.</summary>
internal static class CharacterTable
{
    private const int TableSize = 0x370;
    private static readonly WordKind[] Table = Build();

    /// <summary>The kind of the character at <paramref name="index"/>; <paramref name="length"/> is 2 for a surrogate pair, else 1.</summary>
    public static WordKind KindAt(ReadOnlySpan<char> text, int index, out int length)
    {
        char c = text[index];
        length = 1;
        if (c < TableSize)
        {
            return Table[c];
        }

        if (char.IsSurrogate(c))
        {
            if (!char.IsHighSurrogate(c) || index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1]))
            {
                return WordKind.Separator;
            }

            length = 2;
            Rune rune = new(c, text[index + 1]);
            return Rune.IsLetterOrDigit(rune) ? (rune.Value >= 0x20000 ? WordKind.Alone : WordKind.Word) : WordKind.Separator;
        }

        return Classify(c);
    }

    private static WordKind Classify(char c)
    {
        // Thai to Khmer, kana, Han: scripts that do not part their words by spaces.
        if (c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF'))
        {
            return char.IsLetterOrDigit(c) ? WordKind.Alone : WordKind.Joined;
        }

        return char.IsLetterOrDigit(c) ? WordKind.Word
            : char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format ? WordKind.Joined
            : WordKind.Separator;
    }

    private static WordKind[] Build()
    {
        WordKind[] table = new WordKind[TableSize];
        for (int i = 0; i < TableSize; i++)
        {
            table[i] = Classify((char)i);
        }

        return table;
    }
}
