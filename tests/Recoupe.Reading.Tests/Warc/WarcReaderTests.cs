using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Reading.Tests.Warc;

public sealed class WarcReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public static TheoryData<string> Codings => ["gzip", "x-gzip", "deflate", "raw deflate", "br", "identity"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.1")]
    public void Read_Response_GivesArticleWithAddressAndDate(string version)
    {
        byte[] block = Encoding.UTF8.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + WarcSample.Page("Budget"));
        Article article = Assert.Single(Read(WarcSample.Record("response", "<https://gazette.example/budget>", block, version: version))).Article!;
        Assert.Equal("https://gazette.example/budget", article.Url);
        Assert.Equal("Budget", article.Title);
        Assert.Equal("2022-10-12T06:00:00Z", article.Extra["retrieved"].GetString());
        Assert.Null(article.Published);
        Assert.Contains("Nous avons tenu parole", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OneMemberARecordAndOneForAll_GiveTheSame()
    {
        byte[][] records = [Info(), WarcSample.Response("https://a.example/1", WarcSample.Page("Un")), WarcSample.Response("https://a.example/2", WarcSample.Page("Deux"))];
        byte[] each = [.. records.SelectMany(ScratchFolder.Gzip)];
        byte[] whole = ScratchFolder.Gzip([.. records.SelectMany(record => record)]);
        Assert.Equal(["Un", "Deux"], Titles(Read(each, "a.warc.gz")));
        Assert.Equal(["Un", "Deux"], Titles(Read(whole, "b.warc.gz")));
        Assert.Equal(["Un", "Deux"], Titles(Read(each, "named-otherwise")));
    }

    [Theory]
    [MemberData(nameof(Codings))]
    public void Read_CodedAndChunkedBody_IsDecoded(string coding)
    {
        byte[] plain = Encoding.UTF8.GetBytes(WarcSample.Page("Budget"));
        byte[] body = coding switch
        {
            "gzip" or "x-gzip" => ScratchFolder.Gzip(plain),
            "deflate" => Pack(plain, stream => new ZLibStream(stream, CompressionLevel.Fastest)),
            "raw deflate" => Pack(plain, stream => new DeflateStream(stream, CompressionLevel.Fastest)),
            "br" => Pack(plain, stream => new BrotliStream(stream, CompressionLevel.Fastest)),
            _ => plain,
        };
        string fields = "Content-Type: text/html\r\nContent-Encoding: " + coding.Replace("raw ", "", StringComparison.Ordinal) + "\r\nTransfer-Encoding: chunked";
        Article expected = Assert.Single(Read(WarcSample.Response("https://a.example/1", plain))).Article!;
        Assert.Equal(expected.Text, Assert.Single(Read(WarcSample.Response("https://a.example/1", WarcSample.Chunked(body, 100), fields))).Article!.Text);
        Assert.Equal(expected.Text, Assert.Single(Read(WarcSample.Response("https://a.example/1", body, fields))).Article!.Text);
        Assert.Equal(expected.Text, Assert.Single(Read(WarcSample.Response("https://a.example/1", plain, fields))).Article!.Text);
    }

    [Fact]
    public void Read_CharsetOfTheTransport_IsBelieved()
    {
        byte[] body = Encoding.GetEncoding("iso-8859-1").GetBytes(WarcSample.Page("Été", "utf-8").Replace("’", "'", StringComparison.Ordinal));
        Assert.Equal("Été", Assert.Single(Read(WarcSample.Response("https://a.example/1", body, "Content-Type: text/html; charset=\"ISO-8859-1\""))).Article!.Title);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("utf-16")]
    [InlineData("ucs-2")]
    [InlineData("no-such")]
    public void Read_CharsetThatCannotBe_IsNotBelieved(string charset)
    {
        byte[] body = Encoding.GetEncoding("iso-8859-1").GetBytes(WarcSample.Page("Été", charset).Replace("’", "'", StringComparison.Ordinal));
        Assert.Equal("Été", Assert.Single(Read(WarcSample.Response("https://a.example/1", body, "Content-Type: text/html; charset=" + charset))).Article!.Title);
    }

    [Fact]
    public void Read_WhatIsNoPage_IsSkippedWithAWord()
    {
        byte[] file =
        [
            .. Info(),
            .. WarcSample.Record("request", "https://a.example/1", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. WarcSample.Response("https://a.example/1.png", [0x89, 1, 2], "Content-Type: image/png"),
            .. WarcSample.Response("https://a.example/2.png", [0x89, 1, 2], "Content-Type: image/png"),
            .. WarcSample.Response("https://a.example/gone", [], status: "404 Not Found"),
            .. WarcSample.Record("revisit", "https://a.example/1", "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray()),
            .. WarcSample.Response("https://a.example/1", WarcSample.Page("Un")),
        ];
        List<ReadResult> results = Read(file);
        Assert.True(results[0].IsArticle);
        Refusal word = Assert.Single(results.Skip(1)).Refusal!;
        Assert.True(word.IsNotice);
        Assert.Equal("4 records skipped that hold no page: 2 image/png, 1 revisit, 1 with status 404", word.Reason);
    }

    [Theory]
    [InlineData(-30)]
    [InlineData(-500)]
    [InlineData(40)]
    [InlineData(700)]
    [InlineData(100_000)]
    public void Read_WrongContentLength_ReadsUpToTheNextRecord(int error)
    {
        byte[] right = WarcSample.Response("https://a.example/1", WarcSample.Page("Un"));
        int length = right.AsSpan().IndexOf("HTTP/1.1"u8);
        byte[] wrong = WarcSample.Response("https://a.example/1", WarcSample.Page("Un"), length: right.Length - length - 4 + error);
        List<ReadResult> results = Read([.. wrong, .. WarcSample.Response("https://a.example/2", WarcSample.Page("Deux"))]);
        Assert.Equal(["Un", "Deux"], Titles(results));
        Article expected = Assert.Single(Read(right)).Article!;
        Assert.Equal(expected.Text, results.First(result => result.IsArticle).Article!.Text);
        Refusal word = Assert.Single(results, result => !result.IsArticle).Refusal!;
        Assert.Equal((1L, true), (word.Line, word.IsNotice));
        Assert.StartsWith("Content-Length is wrong", word.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WrongContentLengthOfWhatIsSkipped_GoesOnAtTheNextRecord()
    {
        byte[] file =
        [
            .. WarcSample.Response("https://a.example/1.png", new byte[500], "Content-Type: image/png", length: 100),
            .. WarcSample.Response("https://a.example/2", WarcSample.Page("Deux")),
        ];
        List<ReadResult> results = Read(file);
        Assert.Equal(["Deux"], Titles(results));
        Assert.Contains(results, result => result.Refusal is { IsNotice: false, Line: 1 } refusal && refusal.Reason.StartsWith("Content-Length is wrong", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_CutOffAnywhere_KeepsWhatCameBeforeAndSaysSo()
    {
        byte[] first = WarcSample.Response("https://a.example/1", WarcSample.Page("Un"));
        byte[] second = WarcSample.Response("https://a.example/2", WarcSample.Page("Deux"));
        byte[] file = [.. first, .. second];
        for (int cut = first.Length + 1; cut < file.Length - 4; cut += 7)
        {
            List<ReadResult> results = Read(file[..cut]);
            Assert.Equal(["Un"], Titles(results));
            Assert.True(results.Count == 2, $"{cut - first.Length}: {Shown(results)}");
            Refusal refusal = results[1].Refusal!;
            Assert.False(refusal.IsNotice);
            Assert.Equal(2, refusal.Line);
        }
    }

    [Fact]
    public void Read_CutOffGzip_KeepsWhatCameBeforeAndSaysSo()
    {
        byte[] first = ScratchFolder.Gzip(WarcSample.Response("https://a.example/1", WarcSample.Page("Un")));
        byte[] second = ScratchFolder.Gzip(WarcSample.Response("https://a.example/2", WarcSample.Page("Deux")));
        byte[] file = [.. first, .. second];
        for (int cut = first.Length + 30; cut < file.Length - 20; cut += 11)
        {
            List<ReadResult> results = Read(file[..cut], "a.warc.gz");
            Assert.Equal(["Un"], Titles(results));
            Assert.Contains(results, result => result.Refusal is { IsNotice: false });
        }
    }

    [Fact]
    public void Read_GarbageBetweenRecords_IsSaidAndTheRestRead()
    {
        byte[] file = [.. WarcSample.Response("https://a.example/1", WarcSample.Page("Un")), .. "garbage\nWARC\nmore garbage\r\n"u8, .. WarcSample.Response("https://a.example/2", WarcSample.Page("Deux"))];
        List<ReadResult> results = Read(file);
        Assert.Equal(["Un", "Deux"], Titles(results));
        Assert.Single(results, result => !result.IsArticle);
    }

    [Fact]
    public void Read_HeadsThatDoNotEnd_AreLeftAtTheNextRecord()
    {
        byte[] heads = Encoding.ASCII.GetBytes(new StringBuilder().Insert(0, "WARC/1.\n", 100_000).ToString());
        List<ReadResult> results = Read([.. heads, .. WarcSample.Response("https://a.example/1", WarcSample.Page("Un"))]);
        Assert.Equal(["Un"], Titles(results));
        Assert.Equal("the head of the record does not end", results[0].Refusal!.Reason);
    }

    [Fact]
    public void Read_LengthsFarTooLarge_AreReadUpToTheNextRecord()
    {
        byte[] record = WarcSample.Response("https://a.example/1", WarcSample.Page("Un"), length: 5_000_000);
        List<ReadResult> results = Read([.. Enumerable.Range(0, 3_000).SelectMany(_ => record)]);
        Assert.Equal(2_999, results.Count(result => result.IsArticle));
        Assert.Contains("cut off", results[^1].Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BombInABody_IsRefused()
    {
        byte[] bomb = ScratchFolder.Gzip(new byte[3_000_000]);
        string path = _folder.Add("a.warc", [.. WarcSample.Response("https://a.example/1", bomb, "Content-Type: text/html\r\nContent-Encoding: gzip"), .. WarcSample.Response("https://a.example/2", WarcSample.Page("Deux"))]);
        List<ReadResult> results = [.. ArticleReader.Read([path], new ReadOptions { MaxArticleBytes = 1_000_000 })];
        Assert.Contains("too long for one article", results[0].Refusal!.Reason, StringComparison.Ordinal);
        Assert.Equal("Deux", results[1].Article!.Title);
    }

    [Fact]
    public void Read_InAnyPieces_GivesTheSame()
    {
        byte[] file =
        [
            .. Info(),
            .. WarcSample.Response("https://a.example/1", WarcSample.Chunked(ScratchFolder.Gzip(Encoding.UTF8.GetBytes(WarcSample.Page("Un"))), 50), "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked"),
            .. WarcSample.Response("https://a.example/1.png", new byte[70_000], "Content-Type: image/png"),
            .. WarcSample.Response("https://a.example/2", WarcSample.Page("Deux"), length: 5_000),
            .. "\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\nno record\r\n"u8,
            .. WarcSample.Response("https://a.example/3", WarcSample.Page("Trois")),
        ];
        string expected = Shown(Read(file));
        Assert.Contains("Trois", expected, StringComparison.Ordinal);
        byte[] packed = ScratchFolder.Gzip(file);
        for (int seed = 0; seed < 40; seed++)
        {
            int longest = seed % 4 == 0 ? 3 : 5_000;
            ReadOptions options = new() { StandardInput = () => new TrickleStream(seed % 2 == 0 ? file : packed, seed, longest) };
            Assert.Equal(expected, Shown([.. ArticleReader.Read(["-"], options)]));
        }
    }

    private static string Shown(List<ReadResult> results) =>
        string.Join('\n', results.Select(result => result.IsArticle ? JsonSerializer.Serialize(new { result.Article.Url, result.Article.Title, result.Article.Text }) : $"{result.Refusal.Line} {result.Refusal.Reason}"));

    private static byte[] Info() => WarcSample.Record("warcinfo", null, "software: none\r\n"u8.ToArray());

    private static byte[] Pack(byte[] plain, Func<Stream, Stream> open)
    {
        using MemoryStream packed = new();
        using (Stream coder = open(packed))
        {
            coder.Write(plain);
        }

        return packed.ToArray();
    }

    private static IEnumerable<string> Titles(List<ReadResult> results) => results.Where(result => result.IsArticle).Select(result => result.Article!.Title!);

    private List<ReadResult> Read(byte[] file, string name = "a.warc") => [.. ArticleReader.Read([_folder.Add(name, file)])];
}
