using System.IO.Compression;
using System.Text;

namespace Recoupe.Reading.Tests.Archives;

public sealed class ZipReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.zip")]
    [InlineData("unnamed")]
    public void Read_Entries_AreReadByTheirEndings(string name)
    {
        byte[] zip = Zip(("presse/", ""), ("presse/un.txt", "Un."), ("deux.jsonl", "{\"id\":\"d1\",\"text\":\"Deux.\"}\n{broken\n"), ("__MACOSX/._un.txt", "x"), (".DS_Store", "x"), ("trois.csv", "texte\nTrois.\n"));
        List<ReadResult> results = Read(zip, name);
        Assert.Equal(["Un.", "Deux.", "Trois."], results.Where(result => result.IsArticle).Select(result => result.Article!.Text));
        Assert.Equal("un", results[0].Article!.Id);
        Refusal refusal = Assert.Single(results, result => !result.IsArticle).Refusal!;
        Assert.EndsWith(name + "!deux.jsonl", refusal.File, StringComparison.Ordinal);
        Assert.Equal(2, refusal.Line);
    }

    [Fact]
    public void Read_FromPipe_GivesTheSame()
    {
        byte[] zip = Zip(("un.txt", "Un."), ("deux.txt.gz", null));
        for (int seed = 0; seed < 5; seed++)
        {
            ReadOptions options = new() { StandardInput = () => new TrickleStream(zip, seed, 50) };
            Assert.Equal(["un", "deux"], ArticleReader.Read(["-"], options).Select(result => result.Article?.Id));
        }
    }

    [Theory]
    [InlineData("../../etc/passwd.txt")]
    [InlineData("/etc/passwd.txt")]
    [InlineData("..\\..\\x.txt")]
    [InlineData("C:\\x.txt")]
    public void Read_NameThatLeadsOut_IsRefusedAndTheOthersRead(string name)
    {
        List<ReadResult> results = Read(Zip((name, "Un."), ("deux.txt", "Deux.")));
        Assert.Equal("its name leads out of the archive: not read", results[0].Refusal!.Reason);
        Assert.Equal("Deux.", results[1].Article!.Text);
    }

    [Fact]
    public void Read_ArchiveInArchive_IsRefusedByNameOrContent()
    {
        string inner = Encoding.Latin1.GetString(Zip(("un.txt", "Un.")));
        List<ReadResult> results = Read(Zip(("b.zip", inner), ("disguised.txt", inner), ("deux.txt", "Deux.")));
        Assert.All(results.Take(2), result => Assert.StartsWith("an archive inside an archive", result.Refusal!.Reason, StringComparison.Ordinal));
        Assert.Equal("Deux.", results[2].Article!.Text);
    }

    [Fact]
    public void Read_BombByRatio_IsRefused()
    {
        byte[] zip = Zip(("bomb.jsonl", new string(' ', 20_000_000)), ("deux.txt", "Deux."));
        ReadOptions options = new() { MaxArticleBytes = 1_000_000, MaxLineBytes = 100_000_000, MaxExpansion = 50 };
        List<ReadResult> results = [.. ArticleReader.Read([_folder.Add("a.zip", zip)], options)];
        Assert.Contains("bomb", results[0].Refusal!.Reason, StringComparison.Ordinal);
        Assert.Contains("not read", results[1].Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BombByTotal_IsRefused()
    {
        string lines = string.Concat(Enumerable.Range(0, 4_000).Select(i => "{\"text\":\"" + Recoupe.Text.StableHash.Mix((ulong)i) + "\"}\n"));
        byte[] zip = Zip(("1.jsonl", lines), ("2.jsonl", lines), ("3.jsonl", lines), ("4.jsonl", lines));
        List<ReadResult> results = [.. ArticleReader.Read([_folder.Add("a.zip", zip)], new ReadOptions { MaxTotalBytes = 300_000 })];
        Assert.True(results.Count(result => result.IsArticle) > 4_000);
        Assert.Contains("more than 300,000 bytes", results[^2].Refusal!.Reason, StringComparison.Ordinal);
        byte[] gzip = ScratchFolder.Gzip(Encoding.UTF8.GetBytes(lines + lines + lines + lines));
        Assert.Contains("more than 300,000 bytes", ArticleReader.Read([_folder.Add("a.jsonl.gz", gzip)], new ReadOptions { MaxTotalBytes = 300_000 }).Last().Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NamesInOldCharsets_AreDecoded()
    {
        byte[] zip = Zip(("ecoXe.txt", "Un."));
        for (int at = 0; (at = Find(zip, "ecoXe", at)) >= 0; at += 5)
        {
            zip[at + 3] = 0x82;
        }

        Assert.Equal("ecoée", Assert.Single(Read(zip)).Article!.Id);
        Assert.Equal("école", Assert.Single(Read(Zip(("école.txt", "Un.")))).Article!.Id);
    }

    [Fact]
    public void Read_CutOff_IsSaid()
    {
        byte[] zip = Zip(("un.txt", "Un."));
        Assert.StartsWith("the ZIP archive is damaged or cut off", Assert.Single(Read(zip[..(zip.Length / 2)])).Refusal!.Reason, StringComparison.Ordinal);
        Assert.Equal("an archive without files", Assert.Single(Read(Zip())).Refusal!.Reason);
    }

    private static int Find(byte[] bytes, string text, int from)
    {
        int at = bytes.AsSpan(from).IndexOf(Encoding.ASCII.GetBytes(text));
        return at < 0 ? -1 : from + at;
    }

    // A null stands for a compressed text.
    private static byte[] Zip(params (string Name, string? Text)[] entries)
    {
        using MemoryStream packed = new();
        using (ZipArchive zip = new(packed, ZipArchiveMode.Create))
        {
            foreach ((string name, string? text) in entries)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(text is null ? ScratchFolder.Gzip("Deux."u8.ToArray()) : text.StartsWith("PK", StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text));
            }
        }

        return packed.ToArray();
    }

    private List<ReadResult> Read(byte[] zip, string name = "a.zip") => [.. ArticleReader.Read([_folder.Add(name, zip)])];
}
