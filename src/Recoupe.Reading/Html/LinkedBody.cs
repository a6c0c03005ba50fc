namespace Recoupe.Reading.Html;

/// <summary>Takes the body from the page's linked data where the page shows only a part of it: what its scripts would fetch, what stands on further pages.</summary>
internal static class LinkedBody
{
    private const int LeastLetters = 600;
    private const double Part = 0.5;

    /// <returns>The body by its lines, without markup; null when the page shows as much.</returns>
    public static string? Of(string? linked, List<string> shown)
    {
        if (linked is null || linked.Length < LeastLetters)
        {
            return null;
        }

        string text = EntityDecoder.Decode(linked);
        text = text.Contains('<', StringComparison.Ordinal) ? WithoutMarkup(text) : Lines(text);
        long letters = LettersOf(text);
        return letters >= LeastLetters && shown.Sum(line => LettersOf(line)) < Part * letters ? text : null;
    }

    private static string WithoutMarkup(string html)
    {
        using HtmlPage page = HtmlPage.Of(html);
        HtmlParser.Parse(page);
        TextBuffer buffer = new();
        return string.Join('\n', BlockBuilder.Build(page, new PageText(page), 0).Select(block => BlockText.Of(page, block, buffer)).Where(line => line.Length > 0));
    }

    private static string Lines(string text) =>
        string.Join('\n', text.Split('\n').Select(AuthorNames.FoldSpace).Where(line => line.Length > 0));

    private static long LettersOf(string text) => text.LongCount(char.IsLetterOrDigit);
}
