namespace Recoupe.Reading.Html;

/// <summary>Finds the element that holds the article: the subtree whose blocks weigh most, when prose counts for it and the rest against it.</summary>
internal static class BodySelector
{
    private const double EnoughOfBest = 0.6;
    private const double MuchMore = 1.3;
    private const double MostlyProse = 0.65;
    private const double NearlyAll = 0.92;

    // An element that holds this much of another article is not that of one article.
    private const double OtherArticle = 0.15;

    private const ClassTraits NoBody = ClassTraits.Leftover | ClassTraits.Caption;

    /// <returns>The element, 0, the root, when the page has no text; and why it was chosen.</returns>
    public static (int Element, string Why) Select(HtmlPage page, PageWeights weights)
    {
        int best = 0;
        int marked = -1;
        int article = -1;
        for (int i = page.Count - 1; i > 0; i--)
        {
            ref HtmlNode node = ref page[i];
            if (node.Tag != HtmlTag.Text && weights[i] > ((page[i].Class & ClassTraits.ArticleBody) != 0 ? 0 : MostlyProse) * weights.GainOf(i))
            {
                best = weights[i] > weights[best] || best == 0 ? i : best;
                marked = (node.Class & ClassTraits.ArticleBody) != 0 && node.Tag is not (HtmlTag.Body or HtmlTag.Html) && (marked < 0 || weights.MildOf(i) >= weights.MildOf(marked)) ? i : marked;
                article = node.Tag == HtmlTag.Article && (article < 0 || weights[i] >= weights[article]) ? i : article;
            }
        }

        string why = "its paragraphs weigh most";
        if (marked >= 0 && weights.MildOf(marked) >= EnoughOfBest * weights[best])
        {
            best = marked;
            why = "the page marks it as the body of the article";
        }
        else if (article >= 0 && weights[article] >= EnoughOfBest * weights[best])
        {
            best = article;
            why = "it is the article element with the most text";
        }

        return (Narrow(page, weights, Widen(page, weights, best)), why);
    }

    // A body in several pieces, with advertisements between them, is all of what holds them.
    private static int Widen(HtmlPage page, PageWeights weights, int best)
    {
        int widest = best;
        for (int i = page[best].Parent; i > 0 && page[i].Tag is not (HtmlTag.Body or HtmlTag.Html); i = page[i].Parent)
        {
            if (HoldsOtherArticle(page, weights, i, best))
            {
                break;
            }

            bool isPart = IsPart(page[widest].Tag);
            widest = isPart || (weights.MildOf(i) >= MuchMore * weights.MildOf(widest) && weights[i] > ((page[i].Class & ClassTraits.ArticleBody) != 0 ? 0 : MostlyProse) * weights.GainOf(i)) ? i : widest;
        }

        return widest;
    }

    // A paragraph, a list or a table is part of a body, never all of it.
    private static bool IsPart(HtmlTag tag) =>
        tag is HtmlTag.P or HtmlTag.Li or HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Dl or HtmlTag.Dd or HtmlTag.Dt or HtmlTag.Td or HtmlTag.Blockquote;

    private static bool HoldsOtherArticle(HtmlPage page, PageWeights weights, int element, int body)
    {
        for (int i = element + 1; i < page[element].Last; i++)
        {
            if (page[i].Tag == HtmlTag.Article && (i > body || page[i].Last <= body) && weights.GainOf(i) >= OtherArticle * weights.GainOf(body))
            {
                return true;
            }
        }

        return false;
    }

    // Goes down while one child holds nearly everything.
    private static int Narrow(HtmlPage page, PageWeights weights, int best)
    {
        while (true)
        {
            int child = best + 1;
            int only = -1;
            while (child < page[best].Last)
            {
                if (page[child].Tag != HtmlTag.Text && weights[child] >= NearlyAll * weights[best] && (page[child].Class & NoBody) == 0 && (TagTable.TraitsOf(page[child].Tag) & TagTraits.Block) != 0
                    && !IsPart(page[child].Tag))
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
