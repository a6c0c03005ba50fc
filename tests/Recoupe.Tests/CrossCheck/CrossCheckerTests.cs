using System.Text.Json;
using Recoupe.CrossCheck;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Tests.CrossCheck;

public sealed class CrossCheckerTests
{
    private static readonly CrossChecker Checker = new(LanguageCatalog.Embedded);

    [Fact]
    public void Check_OneThingSaidInTwoArticles_IsOneUtteranceWithTheLongestAhead()
    {
        Story story = Check(
            Said("a", "La digue tiendra encore dix ans, promet-elle.", "La digue tiendra encore dix ans", "Anne Vasseur"),
            Said("b", "« La digue tiendra encore dix ans si la ville la répare »", "« La digue tiendra encore dix ans si la ville la répare »", "Vasseur"));
        Utterance utterance = Assert.Single(story.Utterances);
        Assert.Equal("Anne Vasseur", utterance.Speaker);
        Assert.Equal(["b", "a"], utterance.Versions.Select(version => version.Place.ArticleId));
        Assert.Equal(Sameness.Cut, utterance.Versions[1].Same);
        Assert.Equal(2, utterance.Origins);
    }

    [Fact]
    public void Check_TwoSpeakersOfAShortPhrase_AreTwoUtterances()
    {
        Story story = Check(
            Said("a", "« une menace pour nous tous »", "« une menace pour nous tous »", "Anne Vasseur"),
            Said("b", "« une menace pour nous tous »", "« une menace pour nous tous »", "Marc Delorme"));
        Assert.Equal(2, story.Utterances.Count);
    }

    [Fact]
    public void Check_TwoArticlesOfOneId_Throws() =>
        Assert.Throws<ArgumentException>(() => Checker.Check([Plain("a", "x"), Plain("a", "y")], _ => "1", []));

    [Theory]
    [InlineData("")]
    [InlineData("\0\uD800 \uDC00\uD83D\uDE00")]
    [InlineData("\"\"\"«»«“”„ ... !!! ;;; \n\n\n")]
    public void Check_OddText_GivesAStory(string text) => Assert.Single(Checker.Check([Plain("a", text), Plain("b", text)], _ => "1", []).Stories);

    [Fact]
    public void Check_EveryPlace_LiesInItsArticle()
    {
        Story story = Check(
            Said("a", "Le barrage cède lundi soir à Orneval. La digue tiendra encore dix ans, promet-elle.", "La digue tiendra encore dix ans", "Anne Vasseur"),
            Said("b", "Le barrage a cédé lundi soir à Orneval. Elle dit : La digue tiendra encore dix ans", "La digue tiendra encore dix ans", null));
        Excerpt[] places = [.. story.Utterances.SelectMany(utterance => utterance.Versions).Select(version => version.Place), .. story.Statements.SelectMany(statement => statement.Versions), story.Title!];
        Assert.NotEmpty(story.Statements);
        Assert.All(places, place => Assert.Equal(place.Article.Text[place.Span.Start..place.Span.End], place.Text));
    }

    [Fact]
    public void Write_TwiceAsJson_GivesTheSameBytesOfTheContract()
    {
        Dossier dossier = Checker.Check([Said("a", "La digue tiendra dix ans.", "La digue tiendra dix ans", "Anne Vasseur")], _ => "1", []);
        byte[] first = Json(dossier);
        Assert.Equal(first, Json(dossier));
        using JsonDocument json = JsonDocument.Parse(first);
        Assert.Equal(
            ["story", "title", "articles", "entities", "origins", "utterances", "figures", "statements", "timeline", "missing", "reuse"],
            json.RootElement.GetProperty("stories")[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Write_CellThatLooksLikeAFormula_IsProtected()
    {
        Dossier dossier = Checker.Check([Said("=cmd", "=SUM(A1) tiendra encore dix ans", "=SUM(A1) tiendra encore dix ans", "@Vasseur")], _ => "1", []);
        using StringWriter writer = new();
        DossierCsv.Write(dossier, writer);
        string[] lines = writer.ToString().Split("\r\n");
        Assert.StartsWith("1,'=cmd,0,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",'=SUM(A1) tiendra encore dix ans", lines[1], StringComparison.Ordinal);
        Assert.Contains(",'@Vasseur,", lines[1], StringComparison.Ordinal);
    }

    private static byte[] Json(Dossier dossier)
    {
        using MemoryStream stream = new();
        DossierJson.Write(dossier, stream);
        return stream.ToArray();
    }

    private static Story Check(params AnnotatedArticle[] articles) => Assert.Single(Checker.Check(articles, _ => "1", []).Stories);

    private static AnnotatedArticle Plain(string id, string text) => new(new Article { Id = id, Text = text, Language = "fr" }, Annotations.None);

    private static AnnotatedArticle Said(string id, string text, string content, string? speaker)
    {
        int at = text.IndexOf(content, StringComparison.Ordinal);
        Quote quote = new(QuoteKind.Direct, [new Span(at, at + content.Length)]) { Speaker = speaker is null ? null : new Party(null, speaker) };
        return new AnnotatedArticle(new Article { Id = id, Text = text, Language = "fr" }, Annotations.None with { Quotes = Layer<Quote>.Of([quote]) });
    }
}
