using System.Globalization;

namespace Recoupe.Sentences;

/// <summary>The kind of every UTF-16 code unit, from the Unicode categories that the runtime carries itself (no ICU).</summary>
internal static class CharacterKinds
{
    private static readonly CharacterKind[] Table = BuildTable();

    public static CharacterKind Of(char c) => Table[c];

    public static bool IsLetter(char c) => Table[c] is CharacterKind.Lower or CharacterKind.Upper;

    public static bool IsSpace(char c) => Table[c] <= CharacterKind.Break;

    /// <summary>Whether the code unit can stand inside a word: a letter, a digit or what joins to them.</summary>
    public static bool IsWord(char c) => Table[c] is >= CharacterKind.Lower and <= CharacterKind.Joiner;

    private static CharacterKind[] BuildTable()
    {
        CharacterKind[] table = new CharacterKind[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = Classify((char)i);
        }

        return table;
    }

    private static CharacterKind Classify(char c)
    {
        switch (c)
        {
            case '\n' or '\r' or '\u000B' or '\f' or '\u0085' or '\u2028' or '\u2029':
                return CharacterKind.Break;
            case '\'' or '\u2019' or '\u02BC':
                return CharacterKind.Apostrophe;
            case '-' or '\u2010' or '\u2011':
                return CharacterKind.Hyphen;
            case '.':
                return CharacterKind.Stop;
            case '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '‘' or '‚' or '‛' or '`' or '´':
                return CharacterKind.Quote;
            case '\u200B' or '\uFEFF':
                return CharacterKind.Space;
            case '_' or '·' or 'ª' or 'º':
                return CharacterKind.Joiner;
        }

        if (char.IsWhiteSpace(c))
        {
            return CharacterKind.Space;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterKind.Upper,
            UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterKind.Lower,
            UnicodeCategory.DecimalDigitNumber => CharacterKind.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => CharacterKind.Joiner,
            UnicodeCategory.OpenPunctuation => CharacterKind.Open,
            UnicodeCategory.ClosePunctuation => CharacterKind.Close,
            UnicodeCategory.Surrogate => CharacterKind.Surrogate,
            _ => CharacterKind.Other,
        };
    }
}
