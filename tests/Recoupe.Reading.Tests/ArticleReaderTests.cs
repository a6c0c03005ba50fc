using System.Text;
using Recoupe.Text;

namespace Recoupe.Reading.Tests;

public sealed class ArticleReaderTests : IDisposable
{
    private const string Body = "Le maire a présenté mardi le budget de la ville.\nL’opposition s’y oppose.";

    private readonly ScratchFolder _folder = new();

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32", "windows-1252", "iso-8859-1"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_TextFile_TakesNameAsId()
    {
        Article article = Assert.Single(Read(_folder.Add("nouvelle.du.jour.txt", Body))).Article!;
        Assert.Equal("nouvelle.du.jour", article.Id);
        Assert.Equal(Body, article.Text);
        Assert.Null(article.Published);
    }

    [Fact]
    public void Read_CompressedText_TakesNameWithoutBothEndings() =>
        Assert.Equal("a", Assert.Single(Read(_folder.Add("a.txt.gz", ScratchFolder.Gzip(Encoding.UTF8.GetBytes(Body))))).Article!.Id);

    [Fact]
    public void Read_Defaults_FillWhatIsMissingOnly()
    {
        string path = _folder.Add("a.jsonl", """{"text":"Un."}""" + "\n" + """{"text":"One.","lang":"en","published":"2020-01-02"}""");
        PublicationTime day = new(new DateOnly(2022, 10, 11));
        Article[] articles = [.. ArticleReader.Read([path], new ReadOptions { DefaultPublished = day, DefaultLanguage = "fr" }).Select(result => result.Article!)];
        Assert.Equal([day, new PublicationTime(new DateOnly(2020, 1, 2))], articles.Select(article => article.Published!.Value));
        Assert.Equal(["fr", "en"], articles.Select(article => article.Language));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_TextInCharset_IsDecoded(string name)
    {
        Encoding encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name);
        string body = name == "iso-8859-1" ? Body.Replace('’', '\'') : Body;
        Article article = Assert.Single(Read(_folder.Add("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(body)]))).Article!;
        Assert.Equal(body, article.Text);
    }

    [Fact]
    public void Read_Utf16WithoutMark_IsDecoded() =>
        Assert.Equal(Body, Assert.Single(Read(_folder.Add("a.txt", Encoding.Unicode.GetBytes(Body)))).Article!.Text);

    [Fact]
    public void Read_Utf8WithOneDamagedByte_KeepsTheRest()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("Été, été, été: déjà vu.");
        bytes[1] = (byte)'x';
        Assert.EndsWith("été, été: déjà vu.", Assert.Single(Read(_folder.Add("a.txt", bytes))).Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_JsonLinesInUtf16_AreDecoded()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("""{"id":"é","text":"Déjà."}""" + "\n")];
        Assert.Equal("é", Assert.Single(Read(_folder.Add("a.jsonl", bytes))).Article!.Id);
    }

    [Fact]
    public void Read_JsonLineInWindows1252_IsDecoded()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("""{"text":"Déjà."}""");
        Assert.Equal("Déjà.", Assert.Single(Read(_folder.Add("a.jsonl", bytes))).Article!.Text);
    }

    [Fact]
    public void Read_Folder_ReadsFilesInOrderOfTheirPaths()
    {
        _folder.Add("b.txt", Body);
        _folder.Add("a/z.txt", Body);
        _folder.Add(".hidden", Body);
        Assert.Equal(["z", "b"], Read(_folder.Path).Select(result => result.Article!.Id));
    }

    [Fact]
    public void Read_Glob_ReadsWhatMatches()
    {
        _folder.Add("b1.txt", Body);
        _folder.Add("b2.txt", Body);
        _folder.Add("c.txt", Body);
        Assert.Equal(["b1", "b2"], Read(Path.Combine(_folder.Path, "b?.txt")).Select(result => result.Article!.Id));
    }

    [Fact]
    public void Read_StandardInput_IsReadOnce()
    {
        ReadOptions options = new() { StandardInput = () => new MemoryStream("""{"id":"1","text":"Un."}"""u8.ToArray()) };
        Assert.Equal("1", Assert.Single(ArticleReader.Read(["-"], options)).Article!.Id);
    }

    [Fact]
    public void Read_JsonLineWithoutId_TakesHashOfContent()
    {
        string path = _folder.Add("a.jsonl", """{"text":"Un."}""" + "\n" + """{"text":"Un."}""" + "\n" + """{"text":"Deux."}""");
        string[] ids = [.. Read(path).Select(result => result.Article!.Id)];
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
        Assert.Equal(16, ids[0].Length);
    }

    private static List<ReadResult> Read(string path) => [.. ArticleReader.Read([path])];
}
