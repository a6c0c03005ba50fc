using System.Text;
using Recoupe.Text;

namespace Recoupe.Reading.Tests.Json;

public sealed class JsonFileReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""[{"id":"1","text":"Un."},{"id":"2","text":"Deux."}]""")]
    [InlineData("[\n  {\"id\": \"1\",\n   \"text\": \"Un.\"},\n  {\"id\": \"2\", \"text\": \"Deux.\"}\n]\n")]
    [InlineData("{\"id\":\"1\",\"text\":\"Un.\"}\n{\"id\":\"2\",\"text\":\"Deux.\"}\n")]
    [InlineData("{\n\"id\":\"1\",\"text\":\"Un.\"}\n{\n\"id\":\"2\",\"text\":\"Deux.\"}\n")]
    [InlineData("""{"status":"ok","articles":[{"id":"1","text":"Un."},{"id":"2","text":"Deux."}]}""")]
    public void Read_ManyArticles_AllGiven(string json)
    {
        foreach (string name in (string[])["a.json", "unnamed", "b.json.gz"])
        {
            byte[] bytes = Encoding.UTF8.GetBytes(json);
            Assert.Equal(["1", "2"], Read(name.EndsWith(".gz", StringComparison.Ordinal) ? ScratchFolder.Gzip(bytes) : bytes, name).Select(result => result.Article?.Id));
        }
    }

    [Fact]
    public void Read_BrokenElement_IsNamedAndTheOthersRead()
    {
        List<ReadResult> results = Read("""[{"id":"1","text":"Un."}, {"id":2 "text"}, 7, null, {"id":"5"}, {"id":"6","text":"S{]\"ix."}]""");
        Assert.Equal(["1", "6"], results.Where(result => result.IsArticle).Select(result => result.Article!.Id));
        Assert.Equal("S{]\"ix.", results[^1].Article!.Text);
        Assert.Equal([2L, 3, 4, 5], results.Where(result => !result.IsArticle).Select(result => result.Refusal!.Line!.Value));
    }

    [Fact]
    public void Read_NoJson_IsRefusedOnce()
    {
        Assert.StartsWith("not JSON", Assert.Single(Read("<html><body><p>Un, deux, trois</p></body></html>")).Refusal!.Reason, StringComparison.Ordinal);
        List<ReadResult> results = Read("""[{"id":"1","text":"Un."}] and so on {"id":"2","text":"Deux."}""");
        Assert.Equal(2, results.Count);
        Assert.True(results[0].IsArticle);
    }

    [Fact]
    public void Read_CutOff_KeepsWhatCameBeforeAndSaysSo()
    {
        List<ReadResult> results = Read("""[{"id":"1","text":"Un."}, {"id":"2","text":"Deu""");
        Assert.Equal("1", results[0].Article!.Id);
        Assert.Contains("cut off", results[1].Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ElementTooLong_IsRefusedAndTheNextRead()
    {
        string path = _folder.Add("a.json", "[{\"id\":\"1\",\"text\":\"" + new string('x', 600_000) + "\\\\\"},\n" + """{"id":"2","text":"Deux."}]""");
        List<ReadResult> results = [.. ArticleReader.Read([path], new ReadOptions { MaxLineBytes = 100_000 })];
        Assert.Contains("100,000 bytes", results[0].Refusal!.Reason, StringComparison.Ordinal);
        Assert.Equal("2", results[1].Article!.Id);
    }

    [Fact]
    public void Read_JsonFeed_GivesItsItems()
    {
        List<ReadResult> results = Read(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"La Gazette","language":"fr-FR","authors":[{"name":"La rédaction"}],"items":[
              {"id":"https://g.example/1","url":"https://g.example/1","title":"Un","date_published":"2022-10-11T09:30:00+02:00","authors":[{"name":"Jeanne Martin"}],"content_html":"<p>Le pont d&rsquo;Arlon rouvre.</p><p>Le maire s&rsquo;en dit ravi.</p>"},
              {"id":"2","content_text":"Texte nu.","date_modified":"2022-10-12"},
              {"id":"3","summary":"Un résumé."},
              {"id":"4","title":"Rien"}]}
            """);
        Article one = results[0].Article!;
        Assert.Equal(("La Gazette", "Un", "fr", "https://g.example/1"), (one.Source, one.Title, one.Language, one.Url));
        Assert.Equal("Le pont d’Arlon rouvre.\nLe maire s’en dit ravi.", one.Text);
        Assert.Equal(["Jeanne Martin"], one.Authors);
        Assert.Equal("2022-10-11T09:30:00+02:00", one.Published.ToString());
        Assert.Equal(["La rédaction"], results[1].Article!.Authors);
        Assert.Equal(("Texte nu.", "Un résumé."), (results[1].Article!.Text, results[2].Article!.Text));
        Assert.Equal(4, results[3].Refusal!.Line);
    }

    [Fact]
    public void Read_Trafilatura_IsRecognised()
    {
        Article article = Assert.Single(Read("""{"title":"Un titre","author":"Jeanne Martin; Paul Petit","hostname":"g.example","date":"2022-10-11","source":"https://g.example/1","source-hostname":"La Gazette","raw_text":"Brut.","text":"Le texte.","language":"fr","fingerprint":"abc"}""")).Article!;
        Assert.Equal(("https://g.example/1", "La Gazette", "Un titre", "Le texte.", "fr"), (article.Url, article.Source, article.Title, article.Text, article.Language));
        Assert.Equal(["Jeanne Martin", "Paul Petit"], article.Authors);
        Assert.Equal("2022-10-11", article.Published.ToString());
    }

    [Fact]
    public void Read_NewsPlease_IsRecognised()
    {
        Article article = Assert.Single(Read("""{"authors":["Jeanne Martin"],"date_download":"2022-10-20 10:00:00","date_modify":"2022-10-12 08:00:00","date_publish":"2022-10-11 09:30:00","description":"Chapeau.","language":"fr","maintext":"Le texte.","source_domain":"g.example","title":"Un titre","url":"https://g.example/1"}""")).Article!;
        Assert.Equal(("https://g.example/1", "g.example", "Un titre", "Le texte."), (article.Url, article.Source, article.Title, article.Text));
        Assert.Equal(("2022-10-11T09:30:00", "2022-10-12T08:00:00"), (article.Published.ToString(), article.Modified.ToString()));
    }

    [Fact]
    public void Read_Newspaper4k_IsRecognised()
    {
        Article article = Assert.Single(Read("""{"url":"https://g.example/1","source_url":"https://g.example","title":"Un titre","top_image":"","authors":["Jeanne Martin"],"publish_date":"2022-10-11 09:30:00+02:00","meta_lang":"fr","meta_site_name":"La Gazette","canonical_link":"https://g.example/1","text":"Le texte.","text_cleaned":"Le texte."}""")).Article!;
        Assert.Equal(("https://g.example/1", "La Gazette", "fr", "Le texte."), (article.Url, article.Source, article.Language, article.Text));
        Assert.Equal("2022-10-11T09:30:00+02:00", article.Published.ToString());
    }

    [Fact]
    public void Read_Fundus_IsRecognised()
    {
        Article article = Assert.Single(Read("""{"title":"Un titre","authors":["Jeanne Martin"],"publishing_date":"2022-10-11 09:30:00+02:00","free_access":true,"body":{"summary":["Chapeau."],"sections":[{"headline":[],"paragraphs":["Un.","Deux."]},{"headline":["Plus loin"],"paragraphs":["Trois."]}]},"html":{"requested_url":"https://g.example/1","responded_url":"https://g.example/1","crawl_date":"2022-10-20"},"publisher":"La Gazette"}""")).Article!;
        Assert.Equal(("https://g.example/1", "La Gazette", "Chapeau.\nUn.\nDeux.\nPlus loin\nTrois."), (article.Url, article.Source, article.Text));
        Assert.Equal("2022-10-11T09:30:00+02:00", article.Published.ToString());
    }

    [Fact]
    public void Read_NestedDeeply_IsRefused() => Assert.False(Assert.Single(Read("[" + new string('[', 100_000))).IsArticle);

    [Fact]
    public void Read_InAnyPieces_GivesTheSame()
    {
        byte[] file = Encoding.UTF8.GetBytes("""[{"id":"1","text":"Un \\\" { é."}, {"id":2 "text"}, "a\"b", 7, {"id":"6","text":"Six."}] {"id":"7","text":"Sept."}""");
        string expected = Shown(Read(file, "a.json"));
        for (int seed = 0; seed < 50; seed++)
        {
            ReadOptions options = new() { StandardInput = () => new TrickleStream(file, seed, 1 + (seed % 7)) };
            Assert.Equal(expected, Shown([.. ArticleReader.Read(["-"], options)]));
        }
    }

    private static string Shown(List<ReadResult> results) => string.Join('\n', results.Select(result => result.IsArticle ? result.Article.Id + result.Article.Text : $"{result.Refusal.Line} {result.Refusal.Reason}"));

    private List<ReadResult> Read(string json) => Read(Encoding.UTF8.GetBytes(json), "a.json");

    private List<ReadResult> Read(byte[] json, string name) => [.. ArticleReader.Read([_folder.Add(name, json)])];
}
