namespace Recoupe.Text;

/// <summary>Case and accent folding by a table of our own, the same with or without ICU and in every culture.</summary>
/// <remarks>Folds one code unit to one code unit, so that offsets into folded and original text are the same.</remarks>
public static class Folding
{
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżžș ț";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrssssttt" + "uuuuuuuuuuwyyyzzzs t";

    private static readonly char[] Table = BuildTable();

    /// <summary>The folded form of one code unit: lower case, without accent, typographic apostrophes and hyphens made plain.</summary>
    public static char Fold(char c) => c < Table.Length ? Table[c] : FoldRare(c);

    /// <summary>The folded form of <paramref name="text"/>, of the same length.</summary>
    public static string Fold(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (result, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                result[i] = Fold(source[i]);
            }
        });

    private static char FoldRare(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u2032' => '\'',
        '\u2010' or '\u2011' => '-',
        '\u202F' or '\u2007' or '\u2009' => ' ',
        _ => char.ToLowerInvariant(c),
    };

    private static char[] BuildTable()
    {
        char[] table = new char[0x250];
        for (int i = 0; i < table.Length; i++)
        {
            char lower = char.ToLowerInvariant((char)i);
            int at = Accented.IndexOf(lower, StringComparison.Ordinal);
            table[i] = at >= 0 ? Plain[at] : lower;
        }

        table[0xA0] = ' ';
        return table;
    }
}
