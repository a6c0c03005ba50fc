using System.Text;
using Recoupe.Languages;
using Recoupe.Reading.Html;

namespace Recoupe.Reading.Tests.Html;

/// <summary>Pages that are made to overrun a reader. What a linear reader allocates for them is bounded by their length.</summary>
public sealed class HostilePageTests
{
    private const string Paragraph = "<p>Le conseil municipal a voté mardi soir le budget de la ville, après cinq heures de débats devant une salle comble.</p>";

    // What a page may cost: the flat nodes and the text once or twice; a reader that is quadratic in any of these pages takes far more.
    private const int BytesPerCharacter = 100;

    private static readonly HtmlExtractor Extractor = new(LanguageCatalog.Embedded);

    public static TheoryData<string, string> Pages => new()
    {
        { "depth", Repeat("<div>", 100_000) + Paragraph },
        { "depth of inline elements", Repeat("<b><i>", 100_000) + Paragraph },
        { "unclosed paragraphs", Paragraph + Repeat("<p>Encore une phrase, qui ne se ferme pas.", 50_000) },
        { "unclosed everything", Paragraph + Repeat("<div><p><a href=x><ul><li><table><tr><td>x", 30_000) },
        { "stray ends", Repeat("</p></div></b>", 100_000) + Paragraph },
        { "attribute of ten megabytes", "<div title=\"" + new string('x', 10_000_000) + "\">" + Paragraph + "</div>" },
        { "attribute without end", Paragraph + "<div title=\"" + new string('x', 10_000_000) },
        { "tag of many attributes", "<div " + Repeat("a='b' c ", 200_000) + ">" + Paragraph + "</div>" },
        { "entities", Paragraph + "<p>" + Repeat("&amp;&eacute;&#233;&nope;&#x110000;&", 100_000) + "</p>" },
        { "comments", Repeat("<!-- a -->", 100_000) + Paragraph + "<!--" + new string('-', 1_000_000) },
        { "scripts", Repeat("<script>if (a</b) { }</script>", 50_000) + Paragraph + "<script>" + new string('<', 1_000_000) },
        { "cells of one row", Paragraph + "<table><tr>" + Repeat("<td>cellule", 100_000) + "</table>" },
        { "headings", Repeat("<h2><a href=x>Un autre titre</a></h2>", 50_000) + Paragraph },
        { "articles in articles", Repeat("<article><h1>Titre</h1>" + Paragraph, 10_000) },
        { "one word", Paragraph + "<p>" + new string('x', 5_000_000) + "</p>" },
        { "linked data of brackets", "<script type=\"application/ld+json\">" + Repeat("[", 100_000) + "</script>" + Paragraph },
        { "quotation marks", Paragraph + "<p>" + Repeat("« \" “ ", 100_000) + "</p>" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Extract_HostilePage_CostsNoMoreThanItsLength(string kind, string page)
    {
        // The first page pays for what is made once.
        Assert.NotNull(Extractor.Extract(Paragraph));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Text.Article? article = Extractor.Extract(page);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotEmpty(article!.Text);
        Assert.True(allocated < (page.Length + 1_000_000L) * BytesPerCharacter, $"{kind}: {allocated / page.Length} bytes a character");
    }

    private static string Repeat(string unit, int times) => new StringBuilder(unit.Length * times).Insert(0, unit, times).ToString();
}
