namespace Recoupe.Text;

/// <summary>Case and accent folding by a table of our own, the same with or without ICU and in every culture.</summary>
/// <remarks>
/// Folds one code unit to one code unit, so that offsets into folded and original text are the same: æ, œ and ß stay. Covers Latin, Greek
/// and Cyrillic; й, ї and ў stay as well, being letters of their own. Other scripts are left as they are.
/// </remarks>
public static class Folding
{
    private static readonly char[] LowerTable = BuildLower();
    private static readonly char[] FoldTable = BuildFold();

    /// <summary>The folded form of one code unit: lower case, without accent, typographic apostrophes, hyphens and spaces made plain.</summary>
    public static char Fold(char c) => FoldTable[c];

    /// <summary>The small letter of a capital, accents kept; any other code unit as it is.</summary>
    public static char Lower(char c) => LowerTable[c];

    /// <summary>The folded form of <paramref name="text"/>, of the same length.</summary>
    public static string Fold(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (result, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                result[i] = FoldTable[source[i]];
            }
        });

    /// <summary><paramref name="text"/> in lower case, accents kept, of the same length.</summary>
    public static string Lower(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (result, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                result[i] = LowerTable[source[i]];
            }
        });

    private static char[] BuildLower()
    {
        char[] table = new char[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = i is >= 'A' and <= 'Z' ? (char)(i | 0x20) : (char)i;
        }

        Enter(table, FoldingTable.Lower);
        return table;
    }

    private static char[] BuildFold()
    {
        char[] table = BuildLower();
        Enter(table, FoldingTable.Plain);
        foreach (char apostrophe in "\u2018\u2019\u02BC\u2032")
        {
            table[apostrophe] = '\'';
        }

        foreach (char hyphen in "\u2010\u2011")
        {
            table[hyphen] = '-';
        }

        foreach (char space in "\u00A0\u2007\u2009\u202F")
        {
            table[space] = ' ';
        }

        return table;
    }

    private static void Enter(char[] table, string pairs)
    {
        for (int i = 0; i < pairs.Length; i += 2)
        {
            table[pairs[i]] = pairs[i + 1];
        }
    }
}
