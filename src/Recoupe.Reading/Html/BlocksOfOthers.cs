using System.Runtime.InteropServices;

namespace Recoupe.Reading.Html;

/// <summary>Takes out of a body what belongs to other articles: teasers at its end, and paragraphs that the page's linked data, where it repeats the whole body, does not have.</summary>
internal static class BlocksOfOthers
{
    // Linked data that holds this share of a body's prose is complete enough to judge the rest.
    private const double Complete = 0.7;

    private const double Same = 0.6;
    private const double Other = 0.2;
    private const int LeastTeasers = 2;
    private const int Sentence = 40;

    public static void Remove(HtmlPage page, List<TextBlock> blocks, PageWeights weights, BodyVote? vote, ExplanationBuilder? explanation)
    {
        HashSet<int> removed = [];
        AddTeasers(page, blocks, weights, removed, explanation);
        if (vote is not null)
        {
            AddVotedOut(page, blocks, vote, removed, explanation);
        }

        blocks.RemoveAll(block => removed.Contains(block.First));
    }

    private static void AddTeasers(HtmlPage page, List<TextBlock> blocks, PageWeights weights, HashSet<int> removed, ExplanationBuilder? explanation)
    {
        int lastOwn = blocks.FindLastIndex(block => block.Characters >= Sentence && block.Stops > 0 && block.LinkDensity < 0.5 && !weights.IsTeaser(block));
        List<TextBlock> teasers = [.. blocks.Skip(lastOwn + 1).Where(block => weights.IsTeaser(block))];
        if (teasers.Count < LeastTeasers)
        {
            return;
        }

        foreach (TextBlock block in teasers)
        {
            removed.Add(block.First);
            explanation?.Remove(page, block, "teaser", "after the body");
        }
    }

    private static void AddVotedOut(HtmlPage page, List<TextBlock> blocks, BodyVote vote, HashSet<int> removed, ExplanationBuilder? explanation)
    {
        long prose = 0;
        long held = 0;
        List<TextBlock> others = [];
        foreach (ref readonly TextBlock block in CollectionsMarshal.AsSpan(blocks))
        {
            if (!block.IsProse || removed.Contains(block.First))
            {
                continue;
            }

            prose += block.Characters;
            double share = vote.ShareOf(page, block);
            held += share > Same ? block.Characters : 0;
            if (share < Other)
            {
                others.Add(block);
            }
        }

        if (held < Complete * prose)
        {
            return;
        }

        foreach (TextBlock block in others)
        {
            removed.Add(block.First);
            explanation?.Remove(page, block, "not in the linked data", "articleBody");
        }
    }
}
