using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>The news agencies as a language names them, and the words that put one in a credit.</summary>
internal sealed class AgencyNames
{
    private static readonly AgencyNames None = new([], []);

    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openers;

    private AgencyNames(IReadOnlyList<string[]> agencies, IReadOnlyList<string> openers)
    {
        foreach (string[] row in agencies)
        {
            foreach (string name in row)
            {
                _canonical.TryAdd(Folding.Fold(name), row[0]);
            }
        }

        _openers = new HashSet<string>(openers.Select(opener => Folding.Fold(opener)), StringComparer.Ordinal);
    }

    /// <summary>The names of <paramref name="language"/>; none for a language without a pack.</summary>
    public static AgencyNames Of(LanguageCatalog catalog, string language) =>
        catalog.Find(language)?.Resource(pack => new AgencyNames(pack.Table("crosscheck/agencies.tsv"), pack.Lines("crosscheck/credit-openers.txt"))) ?? None;

    /// <summary>The canonical name of <paramref name="name"/>; null when it is no agency.</summary>
    public string? Canonical(ReadOnlySpan<char> name) => _canonical.GetValueOrDefault(Folding.Fold(name.Trim()));

    /// <summary>Whether <paramref name="word"/> before an agency makes it a credit ("avec AFP").</summary>
    public bool Introduces(ReadOnlySpan<char> word) => _openers.Contains(Folding.Fold(word));
}
