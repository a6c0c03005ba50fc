using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>The passages that two articles share, found without an index: to show a reader why the two belong together.</summary>
public static class SharedPassages
{
    private const int LeastMatched = 7;
    private const int MaxWords = 50_000;

    /// <summary>The shared passages of seven equal words and more, in the order of the first article; common turns of words are not left out.</summary>
    public static IReadOnlyList<AlignedPassage> Between(AnnotatedArticle first, AnnotatedArticle second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        (ScannedText one, ScannedText other) = (Scan(first), Scan(second));
        PassageAligner aligner = new();
        List<WordMatch> matches = [];
        aligner.Query(Shorten(one));
        aligner.Align(Shorten(other), LeastMatched, matches);
        return [.. matches.Select(match => PassageEdges.Snap(match, one.Words, other.Words)).OrderBy(passage => passage.A).ThenBy(passage => passage.B)];
    }

    private static ScannedText Scan(AnnotatedArticle article)
    {
        ScannedText scan = new();
        WordScanner.Scan(article, scan, MaxWords);
        return scan;
    }

    private static ushort[] Shorten(ScannedText scan)
    {
        ushort[] words = new ushort[scan.Count];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = (ushort)(scan.Hashes[i] >> 48);
        }

        return words;
    }
}
