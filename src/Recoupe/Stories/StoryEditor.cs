namespace Recoupe.Stories;

/// <summary>Merges and splits stories, and remembers which ones a user has parted.</summary>
internal sealed class StoryEditor(StoryBook book, StrandTable strands, StrandChains chains, TermStatistics statistics, VectorSum sum)
{
    private const int Posted = 16;

    /// <summary>The pairs of stories that a user has parted, the lesser number first.</summary>
    public HashSet<(int, int)> Parted { get; } = [];

    /// <summary>Whether a user wants the two kept apart.</summary>
    public bool ArePartedByUser(int one, int other) => Parted.Contains((Math.Min(one, other), Math.Max(one, other)));

    /// <summary>Merges <paramref name="from"/> into <paramref name="into"/>; both as resolved.</summary>
    /// <returns>The articles that moved.</returns>
    public List<int> Merge(int from, int into)
    {
        List<int> moved = book.Members(from);
        List<int> all = [.. book.Members(into).Concat(moved).Order()];
        foreach (int strand in chains.Of(from).ToArray())
        {
            strands[strand]!.Story = into;
            chains.Link(strand);
        }

        int size = book[from].Size + book[into].Size;
        book.Assign(from, [], 0);
        book.Assign(into, all, size);
        book[from] = book[from] with { Redirect = into, FirstStrand = -1 };
        foreach ((int one, int other) in Parted.Where(pair => pair.Item1 == from || pair.Item2 == from).ToArray())
        {
            int third = one == from ? other : one;
            if (third != into)
            {
                Parted.Add((Math.Min(third, into), Math.Max(third, into)));
            }
        }

        return moved;
    }

    /// <summary>Gives <paramref name="articles"/> of a story to a new one.</summary>
    /// <returns>The new story.</returns>
    public int Split(int story, IReadOnlySet<int> articles)
    {
        int part = book.NewStory();
        List<int> members = book.Members(story);
        int size = book[story].Size;
        book.Assign(story, [.. members.Where(article => !articles.Contains(article))], size - articles.Count);
        book.Assign(part, [.. members.Where(articles.Contains)], articles.Count);
        foreach (int number in chains.Of(story).ToArray())
        {
            Strand strand = strands[number]!;
            Strand own = new(part, strand.Language);
            strand.Give(articles, own, sum);
            if (own.Size > 0)
            {
                int place = strands.Add(own);
                chains.Link(place);
                Post(own, place);
            }
        }

        return part;
    }

    private void Post(Strand strand, int number)
    {
        foreach (ulong entry in strand.Centroid.Entries.ToArray().OrderByDescending(entry => TermVector.Share(entry) * statistics.Rarity(TermVector.Term(entry))).ThenBy(static entry => entry).Take(Posted))
        {
            statistics.Post(TermVector.Term(entry), number);
        }
    }
}
