using System.Globalization;
using Recoupe.CrossCheck;
using Recoupe.Pages.Texts;
using Recoupe.Text;

namespace Recoupe.Pages.Report;

/// <summary>A dossier as the pages show it: labelled articles, stories, and the anchors that tie them.</summary>
public sealed class ReportView
{
    private readonly Dictionary<string, ArticleLabel> _labels;

    /// <summary>Prepares <paramref name="dossier"/> for pages in the language of <paramref name="text"/>.</summary>
    public ReportView(Dossier dossier, UiText text)
    {
        Dossier = dossier;
        Text = text;
        Labels = [.. dossier.Articles.Select(ArticleLabel.Of)];
        _labels = Labels.ToDictionary(label => label.Article.Article.Id, StringComparer.Ordinal);
        Stories = [.. dossier.Stories.Select((story, index) => new StoryView(this, story, index))];
    }

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>The words of the pages.</summary>
    public UiText Text { get; }

    /// <summary>The articles, in the order of the dossier.</summary>
    public IReadOnlyList<ArticleLabel> Labels { get; }

    /// <summary>The stories.</summary>
    public IReadOnlyList<StoryView> Stories { get; }

    /// <summary>The label of an article.</summary>
    public ArticleLabel Label(AnnotatedArticle article) => _labels[article.Article.Id];

    /// <summary>The anchor of a stretch in the text of its article.</summary>
    public string Anchor(Excerpt place) =>
        string.Create(CultureInfo.InvariantCulture, $"{Label(place.Article).Anchor}-{place.Span.Start}-{place.Span.End}");
}
