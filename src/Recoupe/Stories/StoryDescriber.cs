namespace Recoupe.Stories;

/// <summary>Sums a story up from what the index remembers.</summary>
internal sealed class StoryDescriber(StoryBook book, StrandTable strands, StrandChains chains, TermStatistics statistics)
{
    /// <summary>What is known of a story, by its resolved number.</summary>
    public StorySummary Describe(int story)
    {
        List<int> members = book.Members(story);
        StoryRecord record = book[story];
        long[] times = [.. members.Select(article => book.Article(article).Time).Where(static time => time != long.MinValue).Order()];
        int title = record.TitleArticle >= 0 ? record.TitleArticle : Title(story);
        return new StorySummary(StoryBook.Name(story))
        {
            TitleArticle = book.Remembers(title) ? book.Article(title).Id : members.Count > 0 ? book.Article(members[0]).Id : null,
            FirstSeen = times.Length == 0 ? null : new DateTime(times[0], DateTimeKind.Utc),
            LastSeen = times.Length == 0 ? null : new DateTime(times[^1], DateTimeKind.Utc),
            Outlets = [.. members.Select(article => book.Outlet(book.Article(article).Outlet)).Where(static outlet => outlet.Length > 0).Distinct(StringComparer.Ordinal)],
            Languages = [.. chains.Of(story).Select(strand => strands[strand]!.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Articles = [.. members.Select(article => book.Article(article).Id)],
            Size = record.Size,
            Growth = Growth(times, record.Size),
            Templated = record.Templated,
        };
    }

    /// <summary>The member kept that is most central to a strand, of those with a headline if there are any; -1 when none is kept.</summary>
    public int Title(Strand strand)
    {
        (int best, double most, bool headed) = (-1, -1, false);
        for (int i = 0; i < strand.Members.Length; i++)
        {
            int article = strand.Articles[i];
            if (!book.Remembers(article))
            {
                continue;
            }

            bool hasHeadline = book.Article(article).HasHeadline;
            double centrality = Dot(strand.Members[i], strand.Centroid);
            if ((hasHeadline && !headed) || (hasHeadline == headed && centrality > most))
            {
                (best, most, headed) = (article, centrality, hasHeadline);
            }
        }

        return best;
    }

    private int Title(int story)
    {
        int largest = -1;
        foreach (int number in chains.Of(story).Order())
        {
            largest = largest < 0 || strands[number]!.Size > strands[largest]!.Size ? number : largest;
        }

        return largest < 0 ? -1 : Title(strands[largest]!);
    }

    private double Dot(TermVector member, TermVector centroid)
    {
        double dot = 0;
        ReadOnlySpan<ulong> sum = centroid.Entries;
        int j = 0;
        foreach (ulong entry in member.Entries)
        {
            uint term = TermVector.Term(entry);
            while (j < sum.Length && TermVector.Term(sum[j]) < term)
            {
                j++;
            }

            if (j < sum.Length && TermVector.Term(sum[j]) == term)
            {
                double rarity = statistics.Rarity(term);
                dot += TermVector.Share(entry) * TermVector.Share(sum[j]) * rarity * rarity;
            }
        }

        return dot;
    }

    // Articles without a time, and those forgotten, count from the beginning.
    private static List<StorySize> Growth(long[] times, int size)
    {
        List<StorySize> growth = [];
        int count = size - times.Length;
        if (count > 0)
        {
            growth.Add(new StorySize(null, count));
        }

        foreach (long time in times)
        {
            count++;
            DateTime hour = new(time - (time % TimeSpan.TicksPerHour), DateTimeKind.Utc);
            if (growth.Count > 0 && growth[^1].Hour == hour)
            {
                growth[^1] = new StorySize(hour, count);
            }
            else
            {
                growth.Add(new StorySize(hour, count));
            }
        }

        return growth;
    }
}
