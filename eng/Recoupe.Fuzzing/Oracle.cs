using System.Text;
using Recoupe.Formats;
using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Fuzzing;

/// <summary>Runs a reader over an input and tells whether what it gives can be right.</summary>
internal static class Oracle
{
    /// <summary>Reads the input.</summary>
    /// <returns>What came out, a line a result.</returns>
    /// <exception cref="FuzzFailureException">What came out breaks a promise of the reader.</exception>
    public static string Run(FuzzTarget target, Func<Stream> open, ReadOptions options)
    {
        StringBuilder shown = new();
        InputSource source = new("input" + target.Ending, open, options);
        foreach (ReadResult result in ArticleReader.ReadSource(source, options))
        {
            shown.Append(result.IsArticle ? Check(result.Article) : Check(result.Refusal)).Append('\n');
        }

        return shown.Length > 0 ? shown.ToString() : throw new FuzzFailureException("nothing came out: neither an article nor a word");
    }

    private static string Check(Article article)
    {
        if (article.Id.Length == 0 || article.Text.AsSpan().Trim().IsEmpty)
        {
            throw new FuzzFailureException("an article without id or text");
        }

        string line = ArticleJson.ToLine(article);
        if (line.Contains('\n', StringComparison.Ordinal))
        {
            throw new FuzzFailureException("a line with a line feed");
        }

        return ArticleJson.TryRead(Encoding.UTF8.GetBytes(line), out ArticleInput? again, out string reason) && again!.Article.Text == article.Text
            ? line
            : throw new FuzzFailureException("an article that its own line does not give back: " + reason);
    }

    private static string Check(Refusal refusal) =>
        refusal.Reason.Length > 0 ? refusal.ToString() : throw new FuzzFailureException("a refusal without reason");
}
