using System.Text.Json;

namespace Recoupe.Reading.Tests.Dates;

public sealed class HeaderDateTests : IDisposable
{
    private const string Body = "\nLe conseil municipal a voté mardi soir le budget de la ville, après cinq heures de débats devant une salle comble et très agitée, et la maire s’est réjouie d’un vote clair ; l’opposition, elle, a quitté la salle avant la fin.";
    private const string English = "\nThe council voted on the budget on Tuesday evening after five hours of debate in front of a packed and restless room, and the mayor was pleased with a clear result, while the opposition had left before the vote.";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Le budget voté\nPublié le 11 octobre 2022 à 09h30" + Body, "2022-10-11")]
    [InlineData("Le budget voté\nPublié le 03/04/2022" + Body, "2022-04-03")]
    [InlineData("11.10.2022" + Body, "2022-10-11")]
    [InlineData("Mis à jour le 12 octobre 2022\nPublié le 11 octobre 2022" + Body, "2022-10-11")]
    [InlineData("Mis à jour le 12 octobre 2022" + Body, null)]
    [InlineData("Le budget du 11 octobre 2022 voté" + Body, null)]
    [InlineData("Le budget voté" + Body + "\nPublié le 11 octobre 2022", null)]
    [InlineData("Published 03/04/2022" + English, null)]
    [InlineData("Published 2022/04/03" + English, "2022-04-03")]
    [InlineData("Published April 3, 2022" + English, "2022-04-03")]
    [InlineData("Published 25/04/2022" + English, "2022-04-25")]
    [InlineData("Publié mardi 11 octobre" + Body, null)]
    public void Read_TextWithoutMetadata_TakesLineOfNothingButADate(string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(ArticleReader.Read([_folder.Add("a.txt", text)])).Article!.Published?.ToString());

    [Fact]
    public void Read_AddressWithDay_GivesIt()
    {
        string line = JsonSerializer.Serialize(new { url = "https://g.example/2022/10/11/budget", text = "Un." });
        Assert.Equal("2022-10-11", Assert.Single(ArticleReader.Read([_folder.Add("a.jsonl", line)])).Article!.Published.ToString());
    }

    [Fact]
    public void Read_Metadata_GoBeforeAddressAndLine()
    {
        string line = JsonSerializer.Serialize(new { url = "https://g.example/2022/10/11/budget", published = "2022-10-10", text = "Publié le 12 octobre 2022" + Body });
        Assert.Equal("2022-10-10", Assert.Single(ArticleReader.Read([_folder.Add("a.jsonl", line)])).Article!.Published.ToString());
    }
}
