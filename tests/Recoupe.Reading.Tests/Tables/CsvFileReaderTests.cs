using System.Text;
using Recoupe.Text;

namespace Recoupe.Reading.Tests.Tables;

public sealed class CsvFileReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public static TheoryData<string> Headers =>
        ["title,text,date,author,outlet,link", "Titre;Texte;Date de publication;Auteur;Média;Lien", "TITULAR\tCuerpo\tFecha\tAutora\tMedio\tEnlace", "Überschrift|Volltext|Veröffentlicht am|Verfasser|Zeitung|Adresse"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Headers))]
    public void Read_NamedColumns_AreTakenInAnyLanguage(string header)
    {
        char separator = header.First(c => ",;\t|".Contains(c, StringComparison.Ordinal));
        string row = string.Join(separator, "Un pont", "\"Le pont, dit \"\"d'Arlon\"\"; a\trouvert|\r\nmardi.\"", "2022-10-11", "Jeanne Martin", "La Gazette", "https://g.example/1");
        foreach (byte[] mark in (byte[][])[[], [0xEF, 0xBB, 0xBF]])
        {
            Article article = Assert.Single(Read([.. mark, .. Encoding.UTF8.GetBytes(header + "\r\n" + row + "\r\n")])).Article!;
            Assert.Equal(("Un pont", "Le pont, dit \"d'Arlon\"; a\trouvert|\nmardi.", "La Gazette", "https://g.example/1"), (article.Title, article.Text, article.Source, article.Url));
            Assert.Equal("2022-10-11", article.Published.ToString());
            Assert.Equal(["Jeanne Martin"], article.Authors);
        }
    }

    [Fact]
    public void Read_OtherColumns_ArePassedOn()
    {
        Article article = Assert.Single(Read("id,content,text,pays\n7,Autre,Le texte.,Belgique\n")).Article!;
        Assert.Equal(("7", "Le texte."), (article.Id, article.Text));
        Assert.Equal(("Autre", "Belgique"), (article.Extra["content"].GetString(), article.Extra["pays"].GetString()));
    }

    [Fact]
    public void Read_BadRecords_AreNamedByLineAndTheOthersRead()
    {
        List<ReadResult> results = Read("text,title\n\"Un\ndeux.\",A\n,B\n\nTrois.,C,zuviel\nQuatre.\nCinq.,\"D");
        Assert.Equal(["Un\ndeux.", "Quatre."], results.Where(result => result.IsArticle).Select(result => result.Article!.Text));
        Assert.Equal([4L, 6, 8], results.Where(result => !result.IsArticle).Select(result => result.Refusal!.Line!.Value));
        Assert.Contains("not closed", results[^1].Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WithoutTextColumn_IsRefusedWithItsColumns() =>
        Assert.Contains("(its columns: nom, prix)", Assert.Single(Read("nom;prix\nx;3\n")).Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Read_RecordTooLong_IsRefusedAndTheNextRead()
    {
        string path = _folder.Add("a.csv", "text\n\"" + new string('x', 300_000) + "\n\"\nDeux.\n");
        List<ReadResult> results = [.. ArticleReader.Read([path], new ReadOptions { MaxLineBytes = 100_000 })];
        Assert.Equal(2, results[0].Refusal!.Line);
        Assert.Equal("Deux.", results[1].Article!.Text);
    }

    [Fact]
    public void Read_SeparatorLineAndOtherCharset_AreUnderstood() =>
        Assert.Equal("Déjà vu.", Assert.Single(Read(Encoding.GetEncoding("iso-8859-1").GetBytes("sep=;\ntitre;texte\nÉté;Déjà vu.\n"))).Article!.Text);

    [Fact]
    public void Read_Compressed_GivesTheSame() =>
        Assert.Equal("Un.", Assert.Single(ArticleReader.Read([_folder.Add("a.csv.gz", ScratchFolder.Gzip("text\nUn.\n"u8.ToArray()))])).Article!.Text);

    [Fact]
    public void Read_InAnyPieces_GivesTheSame()
    {
        byte[] file = Encoding.UTF8.GetBytes("titre;texte\r\n\"A\"\"é\";\"Un\r\n\"\"deux\"\"\"\r\nB;Trois\rC;\r\nD;Quatre;5;6");
        string expected = Shown([.. ArticleReader.Read([_folder.Add("p.csv", file)])]);
        for (int seed = 0; seed < 40; seed++)
        {
            InputSource source = new("p.csv", () => new TrickleStream(file, seed, 1 + (seed % 5)), ReadOptions.Default);
            Assert.Equal(expected, Shown([.. ArticleReader.ReadSource(source, ReadOptions.Default)]).Replace("p.csv", _folder.Path, StringComparison.Ordinal));
        }
    }

    private static string Shown(List<ReadResult> results) => string.Join('\n', results.Select(result => result.IsArticle ? result.Article.Title + "|" + result.Article.Text : $"{result.Refusal.Line} {result.Refusal.Reason}"));

    private List<ReadResult> Read(string csv) => Read(Encoding.UTF8.GetBytes(csv));

    private List<ReadResult> Read(byte[] csv) => [.. ArticleReader.Read([_folder.Add("a.csv", csv)])];
}
