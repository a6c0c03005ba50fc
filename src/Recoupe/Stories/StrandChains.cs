namespace Recoupe.Stories;

/// <summary>Which strands a story has: a chain that begins in the story's record.</summary>
internal sealed class StrandChains(StoryBook book, StrandTable strands)
{
    /// <summary>The strands of a story.</summary>
    public IEnumerable<int> Of(int story)
    {
        for (int strand = book[story].FirstStrand; strand >= 0; strand = strands[strand]!.Next)
        {
            yield return strand;
        }
    }

    /// <summary>The strand of a story in a language, the oldest of several; -1 when it has none.</summary>
    public int Find(int story, string language)
    {
        int found = -1;
        foreach (int strand in Of(story))
        {
            if (string.Equals(strands[strand]!.Language, language, StringComparison.Ordinal) && (found < 0 || strand < found))
            {
                found = strand;
            }
        }

        return found;
    }

    /// <summary>Puts a strand at the head of its story's chain.</summary>
    public void Link(int number)
    {
        Strand strand = strands[number]!;
        strand.Next = book[strand.Story].FirstStrand;
        book[strand.Story] = book[strand.Story] with { FirstStrand = number };
    }

    /// <summary>Takes a strand, that is closed already, out of its story's chain.</summary>
    public void Unlink(int number, Strand closed)
    {
        if (book[closed.Story].FirstStrand == number)
        {
            book[closed.Story] = book[closed.Story] with { FirstStrand = closed.Next };
            return;
        }

        for (int at = book[closed.Story].FirstStrand; at >= 0; at = strands[at]!.Next)
        {
            if (strands[at]!.Next == number)
            {
                strands[at]!.Next = closed.Next;
                return;
            }
        }
    }
}
