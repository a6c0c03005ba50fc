using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>What can be said of lines by their neighbours and by their place in the article.</summary>
internal sealed class ContextRules(List<ScrapedLine> lines, Article article, LeftoverLexicon lexicon)
{
    private const int FewLines = 3;
    private const int StandfirstLength = 60;
    private const int StandfirstReach = 6;
    private const int ProseReach = 12;
    private const int HeadlineWords = 11;
    private const int MostHeadlineWords = 18;
    private const int LeastTeasers = 2;
    private const int MostNameWords = 4;
    private const int MostTitleWords = 16;
    private const int TeaserLength = 250;
    private const int SubheadWords = 6;
    private const int RepeatedLength = 40;
    private const int BioReach = 4;

    /// <summary>The rules for a text whose markup has shown where the article begins and ends.</summary>
    public void ApplyToExtracted()
    {
        Repetitions();
        CaptionsBesideCredits();
        RelatedBlocks();
        Tail();
        NamesBesideLeftovers();
        Bios(lines.Count);
    }

    public void Apply()
    {
        Repetitions();
        TitleAtHead();
        CaptionsBesideCredits();
        RelatedBlocks();
        Tail();
        (int first, int end) = BodyFinder.Find(lines);
        if (end == 0)
        {
            return;
        }

        Before(first);
        After(end);
        Inside(first, end);
        HeadlinesInside(first, end);
        NamesBesideLeftovers();
        Bios(end);
    }

    // The title again, and long lines that the text already had: pull quotes, standfirsts shown twice.
    private void Repetitions()
    {
        string? title = article.Title is { } given ? LineKey.Of(given) : null;
        HashSet<string> captions = [.. article.Captions.Select(caption => LineKey.Of(caption))];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ScrapedLine line in lines)
        {
            if (line.IsDropped)
            {
                continue;
            }

            if (line.Key == title)
            {
                line.Drop("title", "repeats:title");
            }
            else if (line.Key.Length > 0 && captions.Contains(line.Key))
            {
                line.Drop("caption", "repeats:caption");
            }
            else if (line.Span.Length >= RepeatedLength && !seen.Add(line.Span.TextOf(article.Text)))
            {
                line.Drop("repetition", "repeats:line");
            }
        }
    }

    // The first line of a scraped text is often its headline; a list or a table that begins at once is none.
    private void TitleAtHead()
    {
        if (article.Title is not null)
        {
            return;
        }

        int first = lines.FindIndex(line => !line.IsDropped);
        if (first < 0 || first > FewLines || first + 1 >= lines.Count)
        {
            return;
        }

        ScrapedLine line = lines[first];
        bool headline = !line.IsContent && !line.IsProse && line.Words is >= 4 and <= MostTitleWords && char.IsLetterOrDigit(article.Text[line.Span.End - 1]);
        if (headline && (lines[first + 1].IsProse || lines[first + 1].IsDropped))
        {
            line.Drop("title", "head:title");
        }
    }

    // A credit in brackets on a line of its own ends a caption.
    private void CaptionsBesideCredits()
    {
        for (int i = 1; i < lines.Count; i++)
        {
            ScrapedLine caption = lines[i - 1];
            if (lines[i].Reason == "caption" && CaptionShape.IsCreditOnly(lines[i].Span.Of(article.Text), lexicon)
                && !caption.IsDropped && caption.Span.Length <= TeaserLength && IsOneSentence(caption))
            {
                caption.Drop("caption", "beside:credit");
            }
        }
    }

    private bool IsOneSentence(ScrapedLine line) => line.Span.Of(article.Text)[..^1].IndexOf(". ", StringComparison.Ordinal) < 0;

    // After "Lire aussi": its headlines, and a teaser with its date; what reads like the article ends the block.
    private void RelatedBlocks()
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (!lines[i].OpensRelated)
            {
                continue;
            }

            if (IsTeaserTail(i))
            {
                for (int j = i + 1; j < lines.Count; j++)
                {
                    lines[j].Drop("related", "after:related");
                }

                return;
            }

            int last = i;
            for (int j = i + 1; j < lines.Count && (!lines[j].IsContent || IsTeaser(j)); j++)
            {
                last = j;
            }

            // The block's last line may be the subhead of what comes next.
            int count = last - i;
            bool subhead = count >= 2 && last + 1 < lines.Count && IsSubheadAfterLinks(last);
            for (int j = i + 1; j <= (subhead ? last - 1 : last); j++)
            {
                lines[j].Drop("related", "after:related");
            }
        }
    }

    private bool IsTeaser(int index) =>
        lines[index].Span.Length <= TeaserLength
        && (IsDate(index + 1) || (IsDate(index + 2) && lines[index + 1].Span.Length <= TeaserLength)
            || (lines[index - 1].OpensRelated && lines[index].Words <= 16 && !lines[index].IsProse));

    private bool IsDate(int index) => index < lines.Count && lines[index].Reason == "date header";

    // Headlines with their teasers, one paragraph each at most, that go on to the end of the text.
    private bool IsTeaserTail(int marker)
    {
        int headlines = 0;
        for (int i = marker + 1; i < lines.Count; i++)
        {
            if (lines[i].Span.Length > TeaserLength || (lines[i].IsContent && (lines[i - 1].IsContent || lines[i - 1].OpensRelated)))
            {
                return false;
            }

            headlines += lines[i].IsContent || lines[i].IsDropped ? 0 : 1;
        }

        return headlines >= LeastTeasers;
    }

    private bool IsSubheadAfterLinks(int index) =>
        !lines[index].IsDropped
        && lines[index].Words <= SubheadWords
        && lines[index - 1].Words > SubheadWords
        && !PersonShape.IsNames(lines[index].Span.Of(article.Text), lexicon);

    // Behind a mark of the end all goes, unless the greater part of the article comes only then.
    private void Tail()
    {
        long total = lines.Where(line => line.IsContent).Sum(line => (long)line.Span.Length);
        long before = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].OpensTail && before * 2 >= total && before > 0)
            {
                for (int j = i + 1; j < lines.Count; j++)
                {
                    lines[j].Drop(lines[i].Reason!, "after:" + lines[i].Rule);
                }

                return;
            }

            before += lines[i].IsContent ? lines[i].Span.Length : 0;
        }
    }

    private void Before(int first)
    {
        int neutral = lines.Take(first).Count(line => !line.IsDropped);
        for (int i = 0; i < first; i++)
        {
            bool standfirst = (i >= first - StandfirstReach && lines[i].Span.Length >= StandfirstLength && lines[i].Words >= 8)
                || (i >= first - ProseReach && lines[i].IsProse);
            bool few = neutral <= FewLines && lines[i].Words >= 3;
            if (!standfirst && !few)
            {
                lines[i].Drop("navigation", "before:body");
            }
        }
    }

    private void After(int end)
    {
        int kept = end;
        if (IsList(end, out int listEnd))
        {
            kept = listEnd;
        }
        else if (end < lines.Count && !lines[end].IsDropped && lines[end].Words >= 7 && (end + 1 == lines.Count || lines[end + 1].IsDropped))
        {
            kept = end + 1;
        }

        for (int i = kept; i < lines.Count; i++)
        {
            lines[i].Drop("navigation", "after:body");
        }
    }

    // Results, dates of a tour, prices: many lines with figures that follow the text at once.
    private bool IsList(int from, out int end)
    {
        end = from;
        int figures = 0;
        int items = 0;
        for (int i = from; i < lines.Count && (lines[i].IsDropped || lines[i].Words >= 3); i++)
        {
            if (!lines[i].IsDropped)
            {
                figures += lines[i].Key.Contains('#', StringComparison.Ordinal) ? 1 : 0;
                items++;
                end = i + 1;
            }
        }

        return items >= 4 && figures * 10 >= items * 7;
    }

    // Between paragraphs a line or two are subheads; three and more short ones are tags or links.
    private void Inside(int first, int end)
    {
        int i = first;
        while (i < end)
        {
            if (lines[i].IsContent)
            {
                i++;
                continue;
            }

            int stop = i;
            int words = 0;
            int figures = 0;
            bool leftovers = false;
            while (stop < end && !lines[stop].IsContent)
            {
                words += lines[stop].Words;
                figures += lines[stop].Key.Contains('#', StringComparison.Ordinal) ? 1 : 0;
                leftovers |= lines[stop].IsDropped;
                stop++;
            }

            int count = stop - i;
            if (count >= 4 && leftovers && words <= count * 4 && figures * 2 < count)
            {
                for (int j = i; j < stop - 1; j++)
                {
                    lines[j].Drop("navigation", "inside:links");
                }
            }

            for (int j = i; j < stop; j++)
            {
                if (!lines[j].Key.Contains('#', StringComparison.Ordinal) && LineRules.IsCapitals(lines[j].Span.Of(article.Text), lines[j].Words))
                {
                    lines[j].Drop("related", "inside:capitals");
                }
            }

            i = stop;
        }
    }

    // In a text of full sentences a long line without its stop is a link or a caption; subheads are shorter, lists come in rows.
    private void HeadlinesInside(int first, int end)
    {
        int prose = 0;
        int terminated = 0;
        for (int i = first; i < end; i++)
        {
            prose += !lines[i].IsDropped && lines[i].Words >= HeadlineWords ? 1 : 0;
            terminated += !lines[i].IsDropped && lines[i].Words >= HeadlineWords && lines[i].IsTerminated ? 1 : 0;
        }

        if (terminated * 10 < prose * 7)
        {
            return;
        }

        for (int i = Math.Max(1, first); i + 1 < end; i++)
        {
            ScrapedLine line = lines[i];
            bool alone = (lines[i - 1].IsDropped || lines[i - 1].IsTerminated) && (lines[i + 1].IsDropped || lines[i + 1].IsContent);
            char head = article.Text[line.Span.Start];
            if (!line.IsDropped && !line.IsContent && alone && line.Words is >= HeadlineWords and <= MostHeadlineWords
                && !char.IsDigit(head) && !char.IsLower(head) && !line.Span.Of(article.Text).ContainsAny(".:;") && char.IsLetterOrDigit(article.Text[line.Span.End - 1])
                && char.IsUpper(FirstLetter(lines[i + 1])))
            {
                line.Drop("related", "inside:headline");
            }
        }
    }

    private char FirstLetter(ScrapedLine line)
    {
        foreach (char c in line.Span.Of(article.Text))
        {
            if (char.IsLetterOrDigit(c))
            {
                return char.IsDigit(c) ? 'D' : c;
            }
        }

        return 'A';
    }

    // A name beside a date header, a byline or share buttons is that of an author.
    private void NamesBesideLeftovers()
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsDropped && !lines[i].IsContent && lines[i].Words is >= 2 and <= MostNameWords
                && (IsHeader(i - 1) || IsHeader(i + 1))
                && PersonShape.IsNames(lines[i].Span.Of(article.Text), lexicon))
            {
                lines[i].Drop("byline", "beside:header");
            }
        }
    }

    private bool IsHeader(int index) =>
        index >= 0 && index < lines.Count && lines[index].Reason is "date header" or "byline" or "author bio" or "share links";

    // A note about the author stands among the last lines.
    private void Bios(int end)
    {
        int looked = 0;
        for (int i = Math.Min(end, lines.Count) - 1; i > 0 && looked < BioReach; i--)
        {
            if (lines[i].IsDropped)
            {
                continue;
            }

            looked++;
            if (PersonShape.IsBio(lines[i].Span.Of(article.Text), lexicon) && IsOfAuthor(i))
            {
                lines[i].Drop("author bio", "end:bio");
            }
        }
    }

    // The words for it may stand in the article too: they count where the line is the last, or its neighbour is left over.
    private bool IsOfAuthor(int index)
    {
        for (int i = index + 1; i < lines.Count; i++)
        {
            if (!lines[i].IsDropped)
            {
                return false;
            }
        }

        return true;
    }
}
