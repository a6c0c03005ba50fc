using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>What the cross-check knows of a language: function words, openers of clauses, words with one meaning over languages.</summary>
internal sealed class CrossCheckWords
{
    private static readonly CrossCheckWords None = new([], [], [], []);

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _function;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _concepts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _joins;

    private CrossCheckWords(IEnumerable<string> function, IEnumerable<string> openers, IEnumerable<string> joins, IEnumerable<string[]> concepts)
    {
        _function = Folded(function);
        _openers = Folded(openers);
        _joins = Folded(joins);
        Dictionary<string, string> byWord = new(StringComparer.Ordinal);
        foreach (string[] row in concepts)
        {
            foreach (string word in row.Skip(1).SelectMany(cell => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                byWord.TryAdd(Folding.Fold(word), "=" + row[0]);
            }
        }

        _concepts = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words of <paramref name="language"/>; none for a language without a pack.</summary>
    public static CrossCheckWords Of(LanguageCatalog catalog, string language) =>
        catalog.Find(language)?.Resource(pack => new CrossCheckWords(
            pack.Lines("crosscheck/function-words.txt"), pack.Lines("crosscheck/clause-openers.txt"), pack.Lines("crosscheck/joins.txt"), pack.Table("crosscheck/concepts.tsv").Concat(pack.Table("stories/concepts.tsv")))) ?? None;

    /// <summary>Whether the folded word carries grammar rather than content.</summary>
    public bool IsFunctionWord(ReadOnlySpan<char> folded) => _function.Contains(folded);

    /// <summary>Whether the folded word or pair of words opens a clause that says something of its own.</summary>
    public bool OpensClause(ReadOnlySpan<char> folded) => _openers.Contains(folded);

    /// <summary>Whether the folded word joins two quoted stretches into one sentence.</summary>
    public bool Joins(ReadOnlySpan<char> folded) => _joins.Contains(folded);

    /// <summary>The name of what the folded word means, the same in all languages; null when it is not listed.</summary>
    public string? ConceptOf(ReadOnlySpan<char> folded)
    {
        if (_concepts.TryGetValue(folded, out string? concept))
        {
            return concept;
        }

        return folded.Length > 3 && folded[^1] is 's' or 'x' or 'n' && _concepts.TryGetValue(folded[..^1], out concept) ? concept : null;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Folded(IEnumerable<string> words) =>
        new HashSet<string>(words.Select(word => Folding.Fold(word)), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
