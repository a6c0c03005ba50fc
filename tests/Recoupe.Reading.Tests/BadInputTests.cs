using System.Text;

namespace Recoupe.Reading.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("missing.txt", "no such file or folder")]
    [InlineData("*.txt", "no file there")]
    public void Read_NothingAtPath_IsRefused(string name, string reason) =>
        Assert.Equal(reason, Refusal(Path.Combine(_folder.Path, name)).Reason);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void Read_EmptyFile_IsRefused(string text)
    {
        Assert.Equal("the file is empty", Refusal(_folder.Add("a.txt", text)).Reason);
        Assert.Equal("the file is empty", Refusal(_folder.Add("a.jsonl", text)).Reason);
    }

    [Fact]
    public void Read_LongTextFile_IsRefusedWithoutReadingOn()
    {
        byte[] bytes = new byte[50_000_001];
        bytes.AsSpan().Fill((byte)'a');
        Assert.Contains("50,000,000 bytes", Refusal(_folder.Add("a.txt", bytes)).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10 }, "a PNG image, not text")]
    [InlineData(new byte[] { 1, 2, 3, 0, 0, 7, 200, 9, 1, 0 }, "a binary file, not text")]
    public void Read_BinaryFile_IsRefused(byte[] bytes, string reason) => Assert.Equal(reason, Refusal(_folder.Add("a.txt", bytes)).Reason);

    [Fact]
    public void Read_FewNuls_AreKept()
    {
        string text = new string('a', 500) + "\0" + new string('b', 500);
        Assert.Equal(text, Assert.Single(ArticleReader.Read([_folder.Add("a.txt", text)])).Article!.Text);
    }

    [Fact]
    public void Read_TextWithoutSpace_IsRead() =>
        Assert.Equal(200_000, Assert.Single(ArticleReader.Read([_folder.Add("a.txt", new string('x', 200_000))])).Article!.Text.Length);

    [Fact]
    public void Read_BadLines_AreNamedAndTheOthersRead()
    {
        string[] lines =
        [
            """{"id":"1","text":"Un."}""",
            "no json",
            "[1]",
            """{"id":"4"}""",
            """{"id":"5","text":"  "}""",
            "",
            """{"id":"7","text":7}""",
            """{"id":"8","text":"Huit."} trailing""",
            new string('[', 100_000),
            """{"id":"10","text":"Dix."}""",
        ];
        List<ReadResult> results = [.. ArticleReader.Read([_folder.Add("a.jsonl", string.Join("\r\n", lines))])];
        Assert.Equal(["1", "10"], results.Where(result => result.IsArticle).Select(result => result.Article!.Id));
        Assert.Equal([2L, 3, 4, 5, 7, 8, 9], results.Where(result => !result.IsArticle).Select(result => result.Refusal!.Line!.Value));
        Assert.Equal("no field \"text\"", results[3].Refusal!.Reason);
        Assert.EndsWith("a.jsonl:2: " + results[1].Refusal!.Reason, results[1].Refusal!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LineTooLong_IsRefusedAndTheNextRead()
    {
        string path = _folder.Add("a.jsonl", """{"id":"1","text":""" + "\"" + new string('x', 300_000) + "\"}\n" + """{"id":"2","text":"Deux."}""");
        List<ReadResult> results = [.. ArticleReader.Read([path], new ReadOptions { MaxLineBytes = 100_000 })];
        Assert.Equal(1, results[0].Refusal!.Line);
        Assert.Equal("2", results[1].Article!.Id);
    }

    [Fact]
    public void Read_EveryTenthLineBroken_OthersAreRead()
    {
        StringBuilder lines = new();
        for (int i = 1; i <= 10_000; i++)
        {
            lines.Append(i % 10 == 0 ? "{\"text\":" : "{\"text\":\"Un.\"}").Append('\n');
        }

        List<ReadResult> results = [.. ArticleReader.Read([_folder.Add("a.jsonl", lines.ToString())])];
        Assert.Equal(9_000, results.Count(result => result.IsArticle));
        Assert.All(results.Where(result => !result.IsArticle), result => Assert.Equal(0, result.Refusal!.Line % 10));
    }

    [Fact]
    public void Read_LoneSurrogates_BecomeReplacementCharacters()
    {
        string path = _folder.Add("a.jsonl", """{"id":"\udc00","text":"a\ud800b \ud83d\ude00 \\ud800","k":"\ud800"}""");
        Text.Article article = Assert.Single(ArticleReader.Read([path])).Article!;
        Assert.Equal("a\uFFFDb \U0001F600 \\ud800", article.Text);
        Assert.Equal("\uFFFD", article.Id);
    }

    [Fact]
    public void Read_GzipBomb_IsRefused()
    {
        byte[] zeros = new byte[20_000_000];
        zeros.AsSpan().Fill((byte)' ');
        string path = _folder.Add("a.jsonl.gz", ScratchFolder.Gzip(zeros));
        ReadOptions options = new() { MaxArticleBytes = 1_000_000, MaxLineBytes = 100_000_000, MaxExpansion = 50 };
        Assert.Contains("bomb", Assert.Single(ArticleReader.Read([path], options)).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_GzipCutOff_KeepsWhatCameBefore()
    {
        StringBuilder lines = new();
        for (int i = 0; i < 20_000; i++)
        {
            lines.Append("{\"text\":\"").Append(Recoupe.Text.StableHash.Mix((ulong)i)).Append("\"}\n");
        }

        byte[] packed = ScratchFolder.Gzip(Encoding.UTF8.GetBytes(lines.ToString()));
        List<ReadResult> results = [.. ArticleReader.Read([_folder.Add("a.jsonl.gz", packed[..(packed.Length / 2)])])];
        Assert.True(results.Count > 1_000);
        Assert.All(results.SkipLast(1), result => Assert.True(result.IsArticle));
        Assert.Contains("cut off", results[^1].Refusal!.Reason, StringComparison.Ordinal);
    }

    private static Refusal Refusal(string path) => Assert.Single(ArticleReader.Read([path])).Refusal!;
}
