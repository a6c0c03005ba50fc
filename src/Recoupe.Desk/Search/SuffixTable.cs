using Recoupe.Languages;

namespace Recoupe.Desk.Search;

/// <summary>Light stemming by a table of endings: enough that a search finds the other forms of a word, little enough that it finds no other word.</summary>
/// <remarks>After the light stemmers of Savoy (2006), which do as well in retrieval as heavy ones; the tables are data of the packs.</remarks>
internal sealed class SuffixTable
{
    private const string File = "search/suffixes.tsv";

    // A stem shorter than this no longer tells words apart.
    private const int ShortestStem = 3;

    private readonly (string Ending, string Replacement)[] _rules;

    private SuffixTable(IEnumerable<string[]> rows) =>
        _rules = [.. rows.Select(row => (row[0], row.Length > 1 ? row[1] : "")).OrderByDescending(rule => rule.Item1.Length).ThenBy(rule => rule.Item1, StringComparer.Ordinal)];

    /// <summary>The table of a language; one that changes nothing where the pack has none.</summary>
    public static SuffixTable Of(LanguagePack? pack) => pack is null ? Empty : pack.Resource(static found => found.Has(File) ? new SuffixTable(found.Table(File)) : Empty);

    private static SuffixTable Empty { get; } = new([]);

    /// <summary>The stem of a folded word.</summary>
    public string Stem(string word)
    {
        foreach ((string ending, string replacement) in _rules)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length + replacement.Length >= ShortestStem)
            {
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), replacement);
            }
        }

        return word;
    }
}
