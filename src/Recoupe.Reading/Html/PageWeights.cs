using System.Runtime.InteropServices;

namespace Recoupe.Reading.Html;

/// <summary>How much each element of a page speaks for being the article: the sum of what its blocks weigh where they stand.</summary>
internal sealed class PageWeights
{
    private const double BeforeHeadline = 0.3;
    private const double Teaser = -0.3;

    // A paragraph in what is called a sidebar or a widget: the name may be wrong, but seldom is.
    private const double CalledLeftover = 0.25;
    private const ClassTraits Elsewhere = ClassTraits.Sidebar | ClassTraits.Related | ClassTraits.Navigation | ClassTraits.Widget;
    private const double Same = 0.6;
    private const double Voted = 2;
    private const double VotedOut = 0.25;

    // Between the linked headline of a teaser and its text there may be a date and names.
    private const int TeaserReach = 4;
    private const int LeastTitle = 15;
    private const int LeastText = 40;
    private const double Rounding = 1.2;
    private const int LeastTeasers = 2;

    private readonly double[] _sums;
    private readonly double[] _gains;
    private readonly HashSet<int> _teasers = [];

    public PageWeights(HtmlPage page, PageText text, List<TextBlock> blocks, int headline, BodyVote? vote)
    {
        _sums = new double[page.Count];
        _gains = new double[page.Count];
        ReadOnlySpan<TextBlock> all = CollectionsMarshal.AsSpan(blocks);
        bool[] teasers = TeasersOf(page, text, all, headline);
        for (int i = 0; i < all.Length; i++)
        {
            if (teasers[i])
            {
                _teasers.Add(all[i].First);
            }
        }

        for (int i = 0; i < all.Length; i++)
        {
            double weight = WeightOf(page, all[i], i < headline, teasers[i], vote);
            _sums[all[i].Element] += weight;
            _gains[all[i].Element] += Math.Max(0, weight);
        }

        for (int i = page.Count - 1; i > 0; i--)
        {
            int parent = page[i].Parent;
            if (parent > 0)
            {
                _sums[parent] += _sums[i];
                _gains[parent] += _gains[i];
            }
        }
    }

    /// <summary>What all blocks of the element weigh.</summary>
    public double this[int element] => _sums[element];

    /// <summary>Whether the block is the text of a teaser for another article.</summary>
    public bool IsTeaser(in TextBlock block) => _teasers.Contains(block.First);

    /// <summary>What those weigh that speak for it.</summary>
    public double GainOf(int element) => _gains[element];

    /// <summary>What the element weighs when what its markup sets apart counts half: advertisements and links inside a body are no reason against it.</summary>
    public double MildOf(int element) => (_sums[element] + _gains[element]) / 2;

    // The texts of teasers: prose behind a headline that links elsewhere. They come in rows; one alone is an article whose headline is a link to itself.
    private static bool[] TeasersOf(HtmlPage page, PageText text, ReadOnlySpan<TextBlock> blocks, int headline)
    {
        bool[] teasers = new bool[blocks.Length];
        int count = 0;
        int last = -1;
        for (int i = 0; i < blocks.Length; i++)
        {
            int link = blocks[i].Characters >= LeastText && blocks[i].LinkDensity < 0.5 ? LinkBefore(page, text, blocks, i, headline) : -1;
            teasers[i] = link >= 0;
            count += link > last ? 1 : 0;
            last = Math.Max(last, link);
        }

        if (count < LeastTeasers)
        {
            Array.Clear(teasers);
        }

        return teasers;
    }

    // The linked headline that the block stands behind; -1 when there is none.
    private static int LinkBefore(HtmlPage page, PageText text, ReadOnlySpan<TextBlock> blocks, int index, int headline)
    {
        for (int i = index - 1; i >= Math.Max(0, index - TeaserReach); i--)
        {
            if (blocks[i].IsHeading)
            {
                return i != headline && blocks[i].LinkDensity > 0.5 ? i : -1;
            }

            if (blocks[i].IsProse)
            {
                return -1;
            }

            if (i != headline && blocks[i].LinkDensity > 0.5 && blocks[i].Characters >= LeastTitle && IsAllProseOf(page, text, blocks[i], blocks[index]))
            {
                return i;
            }
        }

        return -1;
    }

    // Whether the smallest element around both holds no other prose.
    private static bool IsAllProseOf(HtmlPage page, PageText text, in TextBlock link, in TextBlock prose)
    {
        int around = link.Element;
        while (around > 0 && page[around].Last <= prose.First)
        {
            around = page[around].Parent;
        }

        return around > 0 && text.ProseOf(page[around], around) <= Rounding * prose.Characters;
    }

    private static double WeightOf(HtmlPage page, in TextBlock block, bool beforeHeadline, bool teaser, BodyVote? vote)
    {
        double weight = BlockWeight.Of(block);
        if (weight <= 0)
        {
            return weight;
        }

        if (teaser)
        {
            return Teaser;
        }

        weight *= (beforeHeadline ? BeforeHeadline : 1) * ((block.Traits & Elsewhere) != 0 ? CalledLeftover : 1);
        return vote is null || !block.IsProse ? weight : weight * (vote.ShareOf(page, block) > Same ? Voted : VotedOut);
    }
}
