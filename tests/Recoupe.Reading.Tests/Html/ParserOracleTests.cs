using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using Recoupe.Reading.Charsets;
using Recoupe.Reading.Html;

namespace Recoupe.Reading.Tests.Html;

/// <summary>AngleSharp builds the tree that the HTML standard asks for; ours has to put each run of text into the same block, in the same order.</summary>
public sealed class ParserOracleTests
{
    private static readonly string[] Blocks =
        ["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
         "header", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"];

    [Theory]
    [InlineData("<p>a<p>b<div>c</div>d")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul>d<li>e</ul>f")]
    [InlineData("<dl><dt>a<dd>b<dt>c<dd>d</dl>")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c<table><tr><td>d</table>e</table>f")]
    [InlineData("<table><thead><tr><th>a<tbody><tr><td>b</table>")]
    [InlineData("<div><p>a<b>b</p>c</b></div>d")]
    [InlineData("<p>a<h2>b</h2>c</p>d")]
    [InlineData("<section><p>a</section>b")]
    [InlineData("<div>a<span>b</div>c</span>d")]
    [InlineData("<article><blockquote>a<p>b</blockquote>c</article>")]
    [InlineData("a</div></p></span>b<p>c")]
    [InlineData("<p>a<script>'<p>x'</script>b<style>p{}</style>c<!-- <p>y --><p>d")]
    [InlineData("<p title='>'>a</p><p title=\"</p>\">b</p>")]
    [InlineData("<figure><img src=x>a<figcaption>b</figcaption></figure>c")]
    public void Parse_ImpliedAndStrayTags_GivesTheTreeOfTheStandard(string html) => Assert.Equal(Expected(html), Actual(html));

    [Fact]
    public void Parse_AnyNestingOfWellFormedBlocks_GivesTheTreeOfTheStandard()
    {
        string[] tags = ["div", "section", "p", "ul", "li", "b", "span", "blockquote"];
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), picks =>
        {
            string html = Nested(picks, tags);
            Assert.Equal(Expected(html), Actual(html));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Parse_PagesOfTheWeb_AgreesWithTheStandard()
    {
        string shared = Environment.GetEnvironmentVariable("RECOUPE_SHARED") ?? "../shared";
        string folder = Path.Combine(shared, "gold", "extraction", "fundus", "dev", "html");
        Assert.SkipUnless(Directory.Exists(folder), "no labelled pages");
        long agreed = 0;
        long all = 0;
        foreach (string file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Take(12))
        {
            using GZipStream page = new(File.OpenRead(file), CompressionMode.Decompress);
            using MemoryStream bytes = new();
            page.CopyTo(bytes);
            (char[] source, int length) = HtmlDecoder.Decode(bytes.ToArray(), null);
            string html = new(source, 0, length);
            List<string> expected = Expected(html);
            Dictionary<string, int> actual = Actual(html).CountBy(run => run).ToDictionary();
            foreach ((string run, int count) in expected.CountBy(run => run))
            {
                agreed += Math.Min(count, actual.GetValueOrDefault(run));
            }

            all += expected.Count;
        }

        Assert.True(agreed >= 0.99 * all, $"{agreed} of {all} runs of text stand in the block that the standard puts them in");
    }

    // Each number opens an element, closes the innermost, or writes a letter.
    private static string Nested(int[] picks, string[] tags)
    {
        StringBuilder html = new("<div>");
        Stack<string> open = new();
        foreach (int pick in picks)
        {
            int kind = (pick & int.MaxValue) % (tags.Length + 4);
            if (kind < tags.Length && !open.Contains("p") && !open.Contains("b") && !open.Contains("span") && (tags[kind] != "li" || (open.Count > 0 && open.Peek() == "ul")))
            {
                html.Append('<').Append(tags[kind]).Append('>');
                open.Push(tags[kind]);
            }
            else if (kind == tags.Length && open.Count > 0)
            {
                html.Append("</").Append(open.Pop()).Append('>');
            }
            else
            {
                html.Append((char)('a' + (kind % 26)));
            }
        }

        while (open.Count > 0)
        {
            html.Append("</").Append(open.Pop()).Append('>');
        }

        return html.Append("</div>").ToString();
    }

    private static List<string> Expected(string html)
    {
        using AngleSharp.Html.Dom.IHtmlDocument document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        return Merge(document.Descendants().OfType<IText>().Where(text => !IsHidden(text)).Select(text => (BlockOf(text), Letters(text.Data))));
    }

    private static string BlockOf(IText text)
    {
        for (INode? node = text.Parent; node is not null; node = node.Parent)
        {
            if (node is IElement element && Blocks.Contains(element.LocalName))
            {
                return element.LocalName is "html" ? "body" : element.LocalName;
            }
        }

        return "body";
    }

    private static bool IsHidden(IText text)
    {
        for (INode? node = text.Parent; node is not null; node = node.Parent)
        {
            if (node is IElement { LocalName: "script" or "style" or "head" or "noscript" or "template" or "svg" or "math" or "select" or "button" or "textarea" or "iframe" or "object" or "title" or "video" or "audio" or "canvas" or "map" or "dialog" or "menu" or "xmp" })
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Actual(string html)
    {
        using HtmlPage page = HtmlPage.Of(html);
        HtmlParser.Parse(page);
        List<(string Block, string Text)> runs = [];
        int hidden = 0;
        for (int i = 0; i < page.Count; i++)
        {
            if (i < hidden)
            {
                continue;
            }

            if ((TagTable.TraitsOf(page[i].Tag) & TagTraits.Hidden) != 0)
            {
                hidden = page[i].Last;
            }
            else if (page[i].Tag == HtmlTag.Text)
            {
                int block = page[i].Parent;
                while (block > 0 && !Blocks.Contains(TagTable.NameOf(page[block].Tag)))
                {
                    block = page[block].Parent;
                }

                string name = TagTable.NameOf(page[block].Tag);
                runs.Add((name == "html" ? "body" : name, Letters(EntityDecoder.Decode(page.SourceOf(i)))));
            }
        }

        return Merge(runs);
    }

    private static string Letters(string text) => string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c)));

    // Neighbouring runs of one block are one: inline elements part them differently.
    private static List<string> Merge(IEnumerable<(string Block, string Text)> runs)
    {
        List<string> merged = [];
        string last = "";
        foreach ((string block, string text) in runs.Where(run => run.Text.Length > 0))
        {
            if (block == last)
            {
                merged[^1] += text;
            }
            else
            {
                merged.Add(block + ":" + text);
                last = block;
            }
        }

        return merged;
    }
}
