namespace Recoupe.Reading.Html;

/// <summary>Finds the element that holds the article: the subtree whose blocks weigh most, when prose counts for it and the rest against it.</summary>
internal static class BodySelector
{
    private const double EnoughOfBest = 0.6;
    private const double PieceOfBody = 0.1;
    private const double NearlyAll = 0.92;

    /// <returns>The element, 0, the root, when the page has no text; and why it was chosen.</returns>
    public static (int Element, string Why) Select(HtmlPage page, List<TextBlock> blocks)
    {
        double[] weights = new double[page.Count];
        foreach (ref readonly TextBlock block in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(blocks))
        {
            weights[block.Element] += BlockWeight.Of(block);
        }

        int best = 0;
        int marked = -1;
        int article = -1;
        for (int i = page.Count - 1; i > 0; i--)
        {
            ref HtmlNode node = ref page[i];
            if (node.Tag != HtmlTag.Text && weights[i] > 0)
            {
                best = weights[i] > weights[best] || best == 0 ? i : best;
                marked = (node.Class & ClassTraits.ArticleBody) != 0 && node.Tag is not (HtmlTag.Body or HtmlTag.Html) && (marked < 0 || weights[i] >= weights[marked]) ? i : marked;
                article = node.Tag == HtmlTag.Article && (article < 0 || weights[i] >= weights[article]) ? i : article;
            }

            if (node.Parent > 0)
            {
                weights[node.Parent] += weights[i];
            }
        }

        string why = "its paragraphs weigh most";
        if (marked >= 0 && weights[marked] >= EnoughOfBest * weights[best])
        {
            best = WithSiblings(page, weights, marked);
            why = "the page marks it as the body of the article";
        }
        else if (article >= 0 && weights[article] >= EnoughOfBest * weights[best])
        {
            best = article;
            why = "it is the article element with the most text";
        }

        while (best > 0 && page[best].Tag is HtmlTag.P or HtmlTag.Li or HtmlTag.Td or HtmlTag.Blockquote)
        {
            best = page[best].Parent;
        }

        return (Narrow(page, weights, best), why);
    }

    // A body in several marked pieces, with advertisements between them, is all of their parent.
    private static int WithSiblings(HtmlPage page, double[] weights, int marked)
    {
        int parent = page[marked].Parent;
        int child = parent + 1;
        while (parent > 0 && child < page[parent].Last)
        {
            bool piece = child != marked && page[child].Tag is HtmlTag.Section or HtmlTag.Div or HtmlTag.P && (page[child].Class & ClassTraits.ArticleBody) != 0;
            if (piece && child != marked && weights[child] >= PieceOfBody * weights[marked])
            {
                return parent;
            }

            child = page[child].Last;
        }

        return marked;
    }

    // Goes down while one child holds nearly everything.
    private static int Narrow(HtmlPage page, double[] weights, int best)
    {
        while (true)
        {
            int child = best + 1;
            int only = -1;
            while (child < page[best].Last)
            {
                if (page[child].Tag != HtmlTag.Text && weights[child] >= NearlyAll * weights[best] && (TagTable.TraitsOf(page[child].Tag) & TagTraits.Block) != 0
                    && page[child].Tag is not (HtmlTag.P or HtmlTag.Li or HtmlTag.Td or HtmlTag.Blockquote))
                {
                    only = child;
                }

                child = page[child].Last;
            }

            if (only < 0)
            {
                return best;
            }

            best = only;
        }
    }
}
