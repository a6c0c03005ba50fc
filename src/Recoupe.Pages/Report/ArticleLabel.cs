using Recoupe.Text;

namespace Recoupe.Pages.Report;

/// <summary>How an article is named on the pages: a letter for tables and charts, and its outlet.</summary>
/// <param name="Index">Its place in the dossier.</param>
/// <param name="Article">The article.</param>
/// <param name="Letter">A, B … Z, AA …</param>
/// <param name="Name">The outlet, or the host of its address, or its id.</param>
public sealed record ArticleLabel(int Index, AnnotatedArticle Article, string Letter, string Name)
{
    /// <summary>The anchor of its text.</summary>
    public string Anchor => "a" + Letter;

    /// <summary>Labels the article at <paramref name="index"/>.</summary>
    public static ArticleLabel Of(AnnotatedArticle article, int index)
    {
        string? source = article.Article.Source;
        string name = !string.IsNullOrWhiteSpace(source) ? source : HostOf(article.Article.Url) ?? article.Article.Id;
        return new ArticleLabel(index, article, LetterOf(index), name);
    }

    private static string LetterOf(int index)
    {
        string letters = "";
        for (int rest = index; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('A' + (rest % 26)) + letters;
        }

        return letters;
    }

    private static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.Host.Length > 0 ? address.Host : null;
}
