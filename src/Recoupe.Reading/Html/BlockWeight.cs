namespace Recoupe.Reading.Html;

/// <summary>How much a block speaks for its surroundings being an article.</summary>
internal static class BlockWeight
{
    private const int ShortBlock = 25;
    private const int MostCharacters = 600;

    public static double Of(in TextBlock block)
    {
        ClassTraits signs = block.IsProse ? ClassTraits.StrongLeftover : ClassTraits.Leftover;
        bool leftover = (block.Traits & signs) != 0
            || block.Region is HtmlTag.Nav or HtmlTag.Aside or HtmlTag.Footer or HtmlTag.Form or HtmlTag.Figure or HtmlTag.Figcaption;
        if (leftover)
        {
            return 0.4 * (-0.2 - (Math.Min(block.Characters, 200) / 400.0));
        }

        if (block.IsHeading)
        {
            return 0;
        }

        if (block.LinkDensity > 0.5)
        {
            return -0.3;
        }

        // The cells of a table and the items of a list are short by nature.
        if (block.Stops == 0 && (block.Tag is HtmlTag.Td or HtmlTag.Th || (block.Tag == HtmlTag.Li && block.LinkCharacters == 0)))
        {
            return 0.02;
        }

        if (block.Stops == 0)
        {
            return block.Characters < ShortBlock ? -0.2 : 0.1;
        }

        // What stands in items and cells is more often a list of something else.
        double markup = block.Tag is HtmlTag.Li or HtmlTag.Td ? 0.5 : 1;
        return markup * ((Math.Min(block.Characters, MostCharacters) / 100.0) + (0.2 * Math.Min(block.Commas, 10))) * (1 - block.LinkDensity);
    }
}
