using System.Buffers;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>The news agencies of all packs, and the words that credit them: a French page credits dpa as well.</summary>
internal sealed class AgencyLexicon
{
    private const int MostWords = 4;

    // Short names are also words: "map", "tap".
    private const int LongName = 5;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|·•–—-(:");

    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public AgencyLexicon(LanguageCatalog catalog)
    {
        foreach (string code in catalog.Codes)
        {
            LanguagePack pack = catalog.Find(code)!;
            foreach (string[] row in pack.Table("crosscheck/agencies.tsv"))
            {
                foreach (string name in row)
                {
                    _canonical.TryAdd(Folding.Fold(name), row[0]);
                }
            }

            _words.UnionWith(pack.Lines("leftovers/credit_words.txt").Concat(pack.Lines("crosscheck/credit-openers.txt")).Select(word => Folding.Fold(word).TrimEnd('\'')));
        }
    }

    /// <summary>The words of the text, each agency as one.</summary>
    public List<CreditToken> Tokens(ReadOnlySpan<char> text)
    {
        List<Span> words = WordsOf(text);
        List<CreditToken> tokens = [];
        int end = 0;
        for (int i = 0; i < words.Count;)
        {
            bool parted = text[end..words[i].Start].ContainsAny(Separators);
            (string? agency, int count) = Agency(text, words, i);
            tokens.Add(new CreditToken(agency, agency is not null || _words.Contains(Folding.Fold(words[i].Of(text))), parted));
            i += count;
            end = words[i - 1].End;
        }

        return tokens;
    }

    private (string? Name, int Words) Agency(ReadOnlySpan<char> text, List<Span> words, int first)
    {
        for (int count = Math.Min(MostWords, words.Count - first); count > 0; count--)
        {
            ReadOnlySpan<char> written = text[words[first].Start..words[first + count - 1].End];
            if (_canonical.TryGetValue(Folding.Fold(written), out string? name) && IsWrittenAsName(written, name))
            {
                return (name, count);
            }
        }

        return (null, 1);
    }

    private static bool IsWrittenAsName(ReadOnlySpan<char> written, string name) =>
        written.SequenceEqual(name) || (char.IsUpper(written[0]) && (written.Length >= LongName || written.IndexOfAnyInRange('a', 'z') < 0));

    private static List<Span> WordsOf(ReadOnlySpan<char> text)
    {
        List<Span> words = [];
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(new Span(start, i));
            }
        }

        return words;
    }
}
