using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>Finds the agencies whose copy an article carries, where it credits them: in its bylines, its dateline, on a line of their own, in brackets at its end.</summary>
/// <remarks>An agency that the text quotes ("told AFP") is no credit; names of picture agencies in captions are none either.</remarks>
internal sealed class AgencyCredits(LanguageCatalog catalog)
{
    private const int MaxByline = 160;
    private const int MaxLine = 60;
    private const int MaxBrackets = 40;
    private const int DatelineReach = 80;
    private const int DatelineLines = 2;
    private const int EndLines = 3;

    private readonly AgencyLexicon _lexicon = new(catalog);

    /// <summary>The agencies by their canonical names, in the order in which they are credited.</summary>
    /// <param name="article">The article, with its credit lines still in its text.</param>
    /// <param name="bylines">What the page says around its headline and of its authors.</param>
    public IReadOnlyList<string> Of(Article article, IEnumerable<string> bylines)
    {
        List<string> found = [];
        foreach (string byline in bylines.Concat(article.Authors))
        {
            AddByline(byline, found);
        }

        string[] lines = article.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < lines.Length; i++)
        {
            if (i < DatelineLines)
            {
                AddDateline(lines[i], found);
            }

            if (lines[i].Length <= MaxLine && !lines[i].Contains('©', StringComparison.Ordinal))
            {
                AddAll(lines[i], found);
            }

            if (i >= lines.Length - EndLines && lines[i].TrimEnd('.', ' ') is [.., ')'] line)
            {
                AddAll(Brackets(line, line.LastIndexOf('(')), found);
            }
        }

        return found;
    }

    // "Par Le Quotidien avec AFP", "Ann Reed, Reuters", "AFP Deutschland"
    private void AddByline(string text, List<string> found)
    {
        if (text.Length > MaxByline || text.Contains('©', StringComparison.Ordinal))
        {
            return;
        }

        List<CreditToken> tokens = _lexicon.Tokens(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            bool starts = i == 0 || tokens[i].IsParted || tokens[i - 1].IsCredit;
            bool ends = i + 1 >= tokens.Count - 1 || tokens[i + 1].IsParted || tokens[i + 1].IsCredit;
            if (tokens[i].Agency is { } agency && starts && ends)
            {
                Add(agency, found);
            }
        }
    }

    // "WASHINGTON, March 3 (Reuters) - …", "Madrid, 3 mar (EFE).- …", "(AFP) …", "AFP - …"
    private void AddDateline(string line, List<string> found)
    {
        int open = line.IndexOf('(', StringComparison.Ordinal);
        ReadOnlySpan<char> brackets = open is >= 0 and <= DatelineReach ? Brackets(line, open) : default;
        if (!brackets.IsEmpty)
        {
            ReadOnlySpan<char> after = line.AsSpan(open + brackets.Length + 2).TrimStart(" .\u00A0");
            if (open == 0 || after is ['-' or '–' or '—' or ':', ..])
            {
                AddAll(brackets, found);
            }

            return;
        }

        int dash = line.AsSpan(0, Math.Min(line.Length, MaxBrackets)).IndexOfAny('–', '—', '-');
        if (dash > 0)
        {
            AddAll(line.AsSpan(0, dash), found);
        }
    }

    private static ReadOnlySpan<char> Brackets(string line, int open)
    {
        if (open < 0)
        {
            return default;
        }

        int close = line.AsSpan(open).IndexOf(')');
        return close is > 1 and <= MaxBrackets ? line.AsSpan(open + 1, close - 1) : default;
    }

    // The agencies of a piece of text that holds nothing else than them and words of credit.
    private void AddAll(ReadOnlySpan<char> text, List<string> found)
    {
        List<CreditToken> tokens = _lexicon.Tokens(text);
        if (tokens.TrueForAll(token => token.IsCredit))
        {
            foreach (CreditToken token in tokens)
            {
                Add(token.Agency, found);
            }
        }
    }

    private static void Add(string? agency, List<string> found)
    {
        if (agency is not null && !found.Contains(agency))
        {
            found.Add(agency);
        }
    }
}
