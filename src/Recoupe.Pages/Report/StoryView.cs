using Recoupe.CrossCheck;
using Recoupe.Text;

namespace Recoupe.Pages.Report;

/// <summary>One story as the pages show it.</summary>
public sealed class StoryView
{
    private readonly Dictionary<string, int> _origins = new(StringComparer.Ordinal);

    internal StoryView(ReportView report, Story story, int index)
    {
        Report = report;
        Story = story;
        Prefix = "s" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (int i = 0; i < story.Origins.Count; i++)
        {
            foreach (AnnotatedArticle article in story.Origins[i].Articles)
            {
                _origins[article.Article.Id] = i;
            }
        }

        Labels = [.. story.Articles.Select(report.Label)];
        Utterances =
        [
            .. story.Utterances.Select((utterance, i) => new UtteranceView(utterance, $"{Prefix}u{i}"))
                .OrderBy(view => view.IsSingle).ThenByDescending(view => view.Utterance.Speaker is not null)
                .ThenByDescending(view => story.Utterances.Count(other => !UtteranceView.IsSingleOf(other) && other.Speaker == view.Utterance.Speaker))
                .ThenBy(view => view.Utterance.Speaker, StringComparer.Ordinal),
        ];
    }

    /// <summary>The report it belongs to.</summary>
    public ReportView Report { get; }

    /// <summary>The story.</summary>
    public Story Story { get; }

    /// <summary>What its anchors begin with.</summary>
    public string Prefix { get; }

    /// <summary>Its articles.</summary>
    public IReadOnlyList<ArticleLabel> Labels { get; }

    /// <summary>The utterances: those with versions in several places first, by speaker.</summary>
    public IReadOnlyList<UtteranceView> Utterances { get; }

    /// <summary>The headline: the title of the article whose opening names the story, when it has one.</summary>
    public string? Headline => Story.Title?.Article.Article.Title is { Length: > 0 } title ? title : null;

    /// <summary>How many outlets there are; articles without an outlet count as one each.</summary>
    public int Outlets => Labels.Select(label => label.Article.Article.Source ?? label.Name).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The origin of an article, from 1.</summary>
    public int OriginOf(AnnotatedArticle article) => _origins.GetValueOrDefault(article.Article.Id) + 1;

    /// <summary>The part of an article's text that no other article of the story shares, 0 to 1.</summary>
    public double OwnShare(AnnotatedArticle article)
    {
        int length = article.Text.Length;
        if (length == 0)
        {
            return 1;
        }

        bool[] shared = new bool[length];
        foreach (SharedCopy copy in Story.Reuse)
        {
            foreach ((Span first, Span second) in copy.Passages)
            {
                Span? own = copy.First.Article.Id == article.Article.Id ? first : copy.Second.Article.Id == article.Article.Id ? second : null;
                if (own is { } span && span.End <= length)
                {
                    shared.AsSpan(span.Start, span.Length).Fill(true);
                }
            }
        }

        return 1 - ((double)shared.AsSpan().Count(true) / length);
    }
}
