using System.Text;
using System.Text.Json;
using Recoupe.Reading.Feeds;
using Recoupe.Text;

namespace Recoupe.Reading.Tests.Feeds;

public sealed class FeedReaderTests : IDisposable
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel>
          <title>La Gazette de Morval</title><link>https://gazette.example/</link><language>fr-FR</language>
          <image><title>Logo</title><url>https://gazette.example/logo.png</url></image>
          <item>
            <title>Le pont d&amp;#039;Arlon rouvre &amp; respire</title>
            <media:content url="https://gazette.example/p.jpg"><media:title>Une photo</media:title></media:content>
            <link>https://gazette.example/pont</link>
            <description>Le pont rouvre.</description>
            <content:encoded><![CDATA[<p>Le pont d'Arlon a rouvert mardi, après deux ans de travaux et bien des retards.</p><p>« Nous sommes soulagés », a dit le maire & son équipe.</p>]]></content:encoded>
            <dc:creator>Jeanne Martin</dc:creator>
            <pubDate>Tue, 11 Oct 2022 09:30:00 +0200</pubDate>
          </item>
          <item>
            <title>Sans texte</title><guid>https://gazette.example/vide</guid>
          </item>
          <item>
            <title>Bref</title><guid>https://gazette.example/bref</guid>
            <author>redac@gazette.example (Paul Petit)</author>
            <description>&lt;p&gt;La piscine ferme &amp;agrave; midi.&lt;/p&gt;</description>
          </item>
        </channel></rss>
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.xml")]
    [InlineData("a.rss")]
    [InlineData("unnamed")]
    public void Read_Rss_GivesArticles(string name)
    {
        List<ReadResult> results = Read(Rss, name);
        Article first = results[0].Article!;
        Assert.Equal("Le pont d'Arlon rouvre & respire", first.Title);
        Assert.Equal("La Gazette de Morval", first.Source);
        Assert.Equal("https://gazette.example/pont", first.Url);
        Assert.Equal("fr", first.Language);
        Assert.Equal(["Jeanne Martin"], first.Authors);
        Assert.Equal("2022-10-11T09:30:00+02:00", first.Published!.Value.ToString());
        Assert.Equal("Le pont d'Arlon a rouvert mardi, après deux ans de travaux et bien des retards.\n« Nous sommes soulagés », a dit le maire & son équipe.", first.Text);
        Assert.Equal((2L, "the item has no text (Sans texte)"), (results[1].Refusal!.Line, results[1].Refusal!.Reason));
        Article last = results[2].Article!;
        Assert.Equal(("La piscine ferme à midi.", "https://gazette.example/bref"), (last.Text, last.Url));
        Assert.Equal(["Paul Petit"], last.Authors);
        Assert.Null(last.Published);
    }

    [Fact]
    public void Read_Rdf_GivesArticles()
    {
        Article article = Assert.Single(Read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://blatt.example/"><title>Das Blatt</title><items><rdf:Seq><rdf:li resource="https://blatt.example/1"/></rdf:Seq></items></channel>
            <item rdf:about="https://blatt.example/1"><title>Brücke offen</title><link>https://blatt.example/1</link><description>Die Brücke ist wieder offen.</description><dc:date>2022-10-11T07:30:00Z</dc:date><dc:language>de</dc:language></item>
            </rdf:RDF>
            """)).Article!;
        Assert.Equal(("Das Blatt", "Brücke offen", "Die Brücke ist wieder offen.", "de"), (article.Source, article.Title, article.Text, article.Language));
        Assert.Equal("2022-10-11T07:30:00Z", article.Published!.Value.ToString());
    }

    [Fact]
    public void Read_Atom_GivesArticles()
    {
        List<ReadResult> results = Read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title type="html">The &amp;amp; Courier</title><id>urn:x</id><updated>2022-10-11T12:00:00Z</updated>
            <entry><title>One</title><id>urn:1</id><link rel="enclosure" href="https://courier.example/1.mp3"/><link href="https://courier.example/1"/>
              <published>2022-10-11T08:00:00+01:00</published><updated>2022-10-11T09:00:00+01:00</updated><author><name>Ann Lee</name><uri>https://courier.example/ann</uri></author>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The bridge is 3 &lt; 4 metres wide.</p><p>It opened on <b>Tuesday</b>.</p></div></content></entry>
            <entry><title>Two</title><id>https://courier.example/2</id><updated>2022-10-11T09:00:00Z</updated><summary>Short.</summary><source><title>The Other</title></source></entry>
            </feed>
            """);
        Article one = results[0].Article!;
        Assert.Equal(("The & Courier", "One", "https://courier.example/1", "en"), (one.Source, one.Title, one.Url, one.Language));
        Assert.Equal("The bridge is 3 < 4 metres wide.\nIt opened on Tuesday.", one.Text);
        Assert.Equal(("2022-10-11T08:00:00+01:00", "2022-10-11T09:00:00+01:00"), (one.Published.ToString(), one.Modified.ToString()));
        Assert.Equal(["Ann Lee"], one.Authors);
        Article two = results[1].Article!;
        Assert.Equal(("The Other", "https://courier.example/2", "2022-10-11T09:00:00Z"), (two.Source, two.Url, two.Published.ToString()));
        Assert.Null(two.Modified);
    }

    [Fact]
    public void Read_Opml_GivesAWordAndTheList()
    {
        const string Opml = """<opml version="2.0"><body><outline text="Presse"><outline text="Gazette" xmlUrl="https://g.example/rss" htmlUrl="https://g.example/"/><outline title="Blatt" xmlUrl="https://b.example/rss"/><outline text="again" xmlUrl="https://g.example/rss"/></outline></body></opml>""";
        Refusal word = Assert.Single(Read(Opml, "a.opml")).Refusal!;
        Assert.Equal((true, "a list of 2 feeds: it holds no article"), (word.IsNotice, word.Reason));
        FeedList list = FeedList.Read(new MemoryStream(Encoding.UTF8.GetBytes(Opml)))!;
        Assert.Equal([new FeedAddress("https://g.example/rss", "Gazette", "https://g.example/"), new FeedAddress("https://b.example/rss", "Blatt", null)], list.Feeds);
        Assert.Null(FeedList.Read(new MemoryStream(Encoding.UTF8.GetBytes(Rss))));
        Assert.Null(FeedList.Read(new MemoryStream("<opml><body>"u8.ToArray())));
    }

    [Fact]
    public void Read_BillionLaughs_IsRefusedWithoutReadingIt()
    {
        string laughs = """<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><item><title>&c;</title></item></channel></rss>""";
        Assert.Contains("document type (DTD)", Assert.Single(Read(laughs)).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ExternalEntity_IsNotFetched()
    {
        string secret = _folder.Add("secret.txt", "un secret");
        string feed = $"""<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{secret}">]><rss><channel><item><title>t</title><description>&x;</description></item></channel></rss>""";
        Assert.DoesNotContain("un secret", Shown(Read(feed)), StringComparison.Ordinal);
        Assert.False(Read(feed)[0].IsArticle);
    }

    [Fact]
    public void Read_BrokenFurtherDown_KeepsTheItemsBefore()
    {
        List<ReadResult> results = Read(Rss.Replace("<title>Sans texte</title>", "<title>Sans texte</titel>", StringComparison.Ordinal));
        Assert.True(results[0].IsArticle);
        Assert.Equal(2, results.Count);
        Assert.StartsWith("not well-formed XML", results[1].Refusal!.Reason, StringComparison.Ordinal);
        Assert.Equal(2, results[1].Refusal!.Line);
    }

    [Fact]
    public void Read_WhatFeedsDoToXml_IsMended()
    {
        string feed = "\n\n \uFEFF<?xml version=\"1.0\"?><rss><channel><title>A & B</title><item><title>Caf&eacute;&nbsp;\u0001x</title><link>https://a.example/?a=1&b=2</link>"
            + "<description><![CDATA[Tom & Jerry ont mangé &amp; bu.]]></description></item></channel></rss>";
        Article article = Assert.Single(Read(feed)).Article!;
        Assert.Equal(("A & B", "Café x", "https://a.example/?a=1&b=2", "Tom & Jerry ont mangé & bu."), (article.Source, article.Title, article.Url, article.Text));
    }

    [Theory]
    [InlineData("iso-8859-1", "iso-8859-1")]
    [InlineData("iso-8859-1", "utf-8")]
    [InlineData("utf-8", "iso-8859-1")]
    [InlineData("utf-16", "utf-8")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-8", "no-such-charset")]
    public void Read_Charset_IsBelievedUnlessBelied(string real, string declared)
    {
        Encoding encoding = Encoding.GetEncoding(real);
        string feed = $"<?xml version=\"1.0\" encoding=\"{declared}\"?><rss><channel><title>Été</title><item><title>Déjà</title><description>Noël à Nîmes.</description></item></channel></rss>";
        Article article = Assert.Single(Read([.. encoding.GetPreamble(), .. encoding.GetBytes(feed)])).Article!;
        Assert.Equal(("Été", "Déjà", "Noël à Nîmes."), (article.Source, article.Title, article.Text));
    }

    [Fact]
    public void Read_TagWithoutEnd_IsRefused()
    {
        Refusal refusal = Assert.Single(Read("<rss><channel a=\"" + new string('x', 5_000_000))).Refusal!;
        Assert.Equal("a tag that does not end", refusal.Reason);
    }

    [Fact]
    public void Read_DeepNesting_IsSurvived()
    {
        string deep = string.Concat(Enumerable.Repeat("<b>", 100_000));
        Assert.False(Assert.Single(Read("<rss><channel><item><title>x</title><description>" + deep)).IsArticle);
        Assert.NotEmpty(Read("<rss><channel><item><title>x</title><description>a" + deep + string.Concat(Enumerable.Repeat("</b>", 100_000)) + "</description></item></channel></rss>"));
    }

    [Fact]
    public void Read_OtherXml_IsRefusedByName() =>
        Assert.Contains("its root is urlset", Assert.Single(Read("<urlset><url/></urlset>")).Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Read_InAnyPieces_GivesTheSame()
    {
        byte[] file = Encoding.UTF8.GetBytes(Rss);
        string expected = Shown(Read(Rss));
        for (int seed = 0; seed < 40; seed++)
        {
            int longest = seed % 4 == 0 ? 2 : 700;
            ReadOptions options = new() { StandardInput = () => new TrickleStream(file, seed, longest) };
            Assert.Equal(expected, Shown([.. ArticleReader.Read(["-"], options)]));
        }
    }

    private static string Shown(List<ReadResult> results) =>
        string.Join('\n', results.Select(result => result.IsArticle ? JsonSerializer.Serialize(new { result.Article.Url, result.Article.Title, result.Article.Text }) : $"{result.Refusal.Line} {result.Refusal.Reason}"));

    private List<ReadResult> Read(string feed, string name = "a.xml") => Read(Encoding.UTF8.GetBytes(feed), name);

    private List<ReadResult> Read(byte[] feed, string name = "a.xml") => [.. ArticleReader.Read([_folder.Add(name, feed)])];
}
