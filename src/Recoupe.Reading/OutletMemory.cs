using Recoupe.Reading.Leftovers;
using Recoupe.Text;

namespace Recoupe.Reading;

/// <summary>Remembers the lines of each outlet's articles in the order they are read, and tells those that the outlet repeats over many: they are not the article.</summary>
/// <remarks>
/// Only what came before counts, so the first articles of an outlet keep their lines. A paragraph counts as repeated only at the ends of the text, and not
/// at all in a new version of an article. Memory is bounded. Not safe to share between threads: the order decides.
/// </remarks>
public sealed class OutletMemory
{
    // A line of one or two words ("Contexte") may head a part of any article.
    private const int LeastWords = 3;

    // In how many articles before a line must have stood, and in what share of the outlet's.
    private const int LeastArticles = 2;
    private const int LeastArticlesOfProse = 4;
    private const double LeastShare = 0.02;

    // How many lines from the start or the end a paragraph may stand to be one of the outlet's own.
    private const int Edge = 4;

    // An article with this share of its paragraphs from before is a version of another.
    private const double Version = 0.5;

    private const int MaxLines = 1_000_000;

    private readonly Dictionary<ulong, int> _lines = [];
    private readonly Dictionary<ulong, int> _articles = [];

    /// <summary>The lines of <paramref name="article"/> that its outlet repeats; then remembers the article.</summary>
    /// <returns>Their spans in the text, in order; none for an article whose outlet is unknown.</returns>
    public IReadOnlyList<Span> Take(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (OutletOf(article) is not { } outlet)
        {
            return [];
        }

        ulong key = StableHash.Of(outlet);
        List<ScrapedLine> lines = LineSplitter.Split(article.Text);
        ulong[] hashes = [.. lines.Select(line => line.Words >= LeastWords ? StableHash.Of(outlet, line.Key) : 0)];
        if (IsVersion(lines, hashes))
        {
            return [];
        }

        int articles = _articles.GetValueOrDefault(key);
        List<Span> repeated = [];
        for (int i = 0; i < lines.Count; i++)
        {
            bool prose = lines[i].IsProse || lines[i].IsShortProse;
            int least = Math.Max(prose ? LeastArticlesOfProse : LeastArticles, (int)(LeastShare * articles));
            if (hashes[i] != 0 && (!prose || i < Edge || i >= lines.Count - Edge) && _lines.GetValueOrDefault(hashes[i]) >= least)
            {
                repeated.Add(lines[i].Span);
            }
        }

        Remember(key, hashes, articles);
        return repeated;
    }

    private bool IsVersion(List<ScrapedLine> lines, ulong[] hashes)
    {
        int prose = 0;
        int known = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            // The outlet's own paragraphs say nothing; those of a version are not counted again, so that they never become such.
            int count = _lines.GetValueOrDefault(hashes[i]);
            if (lines[i].IsProse && count < LeastArticlesOfProse)
            {
                prose++;
                known += count > 0 ? 1 : 0;
            }
        }

        return known > prose * Version;
    }

    private void Remember(ulong outlet, ulong[] hashes, int articles)
    {
        if (_lines.Count > MaxLines)
        {
            Forget();
        }

        _articles[outlet] = articles + 1;
        foreach (ulong hash in hashes.Distinct())
        {
            if (hash != 0)
            {
                _lines[hash] = _lines.GetValueOrDefault(hash) + 1;
            }
        }
    }

    // Most lines are met once: they go first.
    private void Forget()
    {
        foreach ((ulong hash, int count) in _lines)
        {
            if (count == 1)
            {
                _lines.Remove(hash);
            }
        }

        if (_lines.Count > MaxLines / 2)
        {
            _lines.Clear();
        }
    }

    private static string? OutletOf(Article article)
    {
        if (article.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Host.Length > 0)
        {
            return address.Host;
        }

        return string.IsNullOrWhiteSpace(article.Source) ? null : Folding.Fold(article.Source);
    }
}
