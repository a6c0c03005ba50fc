using Recoupe.CrossCheck;
using Recoupe.Text;

namespace Recoupe.Pages.Report;

/// <summary>An article's text cut into paragraphs of segments, each with its marks; marks may overlap in any way.</summary>
internal static class MarkedArticle
{
    // Of several marks on one stretch, the first of these gives the link.
    private static readonly string[] LinkOrder = ["quote", "figure", "time", "shared"];

    /// <summary>The paragraphs of the text of <paramref name="label"/> in <paramref name="story"/>.</summary>
    public static IReadOnlyList<IReadOnlyList<TextSegment>> Of(StoryView story, ArticleLabel label)
    {
        string text = label.Article.Text;
        List<TextMark> marks = MarksOf(story, label.Article);
        SortedSet<int> cuts = [0, text.Length];
        foreach (TextMark mark in marks)
        {
            cuts.Add(mark.Span.Start);
            cuts.Add(mark.Span.End);
        }

        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            cuts.Add(i);
            cuts.Add(i + 1);
        }

        return Paragraphs(text, marks, [.. cuts]);
    }

    private static List<IReadOnlyList<TextSegment>> Paragraphs(string text, List<TextMark> marks, int[] cuts)
    {
        List<IReadOnlyList<TextSegment>> paragraphs = [];
        List<TextSegment> segments = [];
        TextMark[] byStart = [.. marks.OrderBy(mark => mark.Span)];
        HashSet<string> placed = new(StringComparer.Ordinal);
        List<TextMark> open = [];
        int next = 0;
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            int start = cuts[i];
            open.RemoveAll(mark => mark.Span.End <= start);
            List<string> ids = [];
            for (; next < byStart.Length && byStart[next].Span.Start <= start; next++)
            {
                open.Add(byStart[next]);
                if (byStart[next].Id is { } id && placed.Add(id))
                {
                    ids.Add(id);
                }
            }

            if (text[start] == '\n')
            {
                AddParagraph(paragraphs, ref segments);
                continue;
            }

            string[] kinds = [.. open.Select(mark => mark.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            string? target = LinkOrder.Select(kind => open.Find(mark => mark.Kind == kind && mark.Target is not null)?.Target).FirstOrDefault(found => found is not null);

            // A link of spaces between two marks would be one that nobody can read out.
            string stretch = text[start..cuts[i + 1]];
            segments.Add(new TextSegment(start, stretch, ids, string.Join(' ', kinds), string.IsNullOrWhiteSpace(stretch) ? null : target));
        }

        AddParagraph(paragraphs, ref segments);
        return paragraphs;
    }

    private static void AddParagraph(List<IReadOnlyList<TextSegment>> paragraphs, ref List<TextSegment> segments)
    {
        if (segments.Count > 0)
        {
            paragraphs.Add(segments);
            segments = [];
        }
    }

    private static List<TextMark> MarksOf(StoryView view, AnnotatedArticle article)
    {
        List<TextMark> marks = [];
        Story story = view.Story;
        foreach (UtteranceView utterance in view.Utterances)
        {
            Add(marks, view, article, utterance.Utterance.Versions.Select(version => version.Place), "quote", utterance.Anchor);
        }

        for (int i = 0; i < story.Figures.Count; i++)
        {
            Add(marks, view, article, story.Figures[i].Versions.Select(version => version.Place), "figure", $"{view.Prefix}f{i}");
            Add(marks, view, article, [story.Figures[i].What], "", null);
        }

        for (int i = 0; i < story.Statements.Count; i++)
        {
            Add(marks, view, article, story.Statements[i].Versions, "", $"{view.Prefix}t{i}");
        }

        foreach (TimelineEntry entry in story.Timeline)
        {
            Add(marks, view, article, entry.Mentions, "time", $"{view.Prefix}-timeline");
        }

        foreach (SharedCopy copy in story.Reuse)
        {
            foreach ((Span first, Span second) in copy.Passages)
            {
                Span? own = ReferenceEquals(copy.First, article) ? first : ReferenceEquals(copy.Second, article) ? second : null;
                if (own is { IsEmpty: false } span)
                {
                    marks.Add(new TextMark(span, "shared", $"{view.Prefix}-compare", view.Report.Anchor(new Excerpt(article, span))));
                }
            }
        }

        if (story.Title is { } title && ReferenceEquals(title.Article, article))
        {
            marks.Add(new TextMark(title.Span, "", null, view.Report.Anchor(title)));
        }

        marks.AddRange(article.Layers.Dropped.Select(dropped => new TextMark(dropped.Span, "dropped", null, null)));
        marks.RemoveAll(mark => mark.Span.IsEmpty);
        return marks;
    }

    private static void Add(List<TextMark> marks, StoryView view, AnnotatedArticle article, IEnumerable<Excerpt> places, string kind, string? target)
    {
        foreach (Excerpt place in places)
        {
            if (ReferenceEquals(place.Article, article))
            {
                marks.Add(new TextMark(place.Span, kind, kind.Length > 0 ? target : null, view.Report.Anchor(place)));
            }
        }
    }
}
