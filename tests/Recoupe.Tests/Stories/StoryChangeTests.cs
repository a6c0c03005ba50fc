using System.Globalization;
using Recoupe.Stories;
using Recoupe.Text;

namespace Recoupe.Tests.Stories;

public sealed class StoryChangeTests
{
    private const string Quay = "The harbour authority of Norvik closed the northern quay on Monday after divers found cracks in eleven pillars. Fishermen must land their catch in Skarsund.";
    private const string Strike = "Teachers in Lundheim voted to end a three-week strike after the region offered higher pay and smaller classes, the union said.";

    [Fact]
    public void Merge_ByUser_LeadsTheOldIdOnAndHolds()
    {
        StoryIndex index = new();
        string quay = Assign(index, "a", 1, "Norvik closes its quay", Quay);
        string strike = Assign(index, "b", 2, "Teachers in Lundheim end their strike", Strike);
        StoryChange change = index.Merge(strike, quay);
        Assert.Equal((StoryChangeKind.Merge, strike, quay, StoryChangeCause.User), (change.Kind, change.From, change.Into, change.Cause));
        Assert.Equal(["b"], change.Articles);
        Assert.Equal(quay, index.Resolve(strike));
        Assert.Equal(quay, index.StoryOf("b"));
        Assert.Equal(quay, Assign(index, "c", 3, "Lundheim teachers back at work as strike ends", Strike));
        Assert.Equal(["a", "b", "c"], index.Describe(strike)!.Articles);
        Assert.Equal(3, index.Describe(quay)!.Size);
        Assert.Throws<ArgumentException>(() => index.Merge(strike, quay));
        Assert.Throws<ArgumentException>(() => index.Merge("s99", quay));
    }

    [Fact]
    public void Split_ByUser_TakesANewIdAndHolds()
    {
        StoryIndex index = new();
        string quay = Assign(index, "a", 1, "Norvik closes its quay", Quay);
        string strike = Assign(index, "b", 2, "Teachers in Lundheim end their strike", Strike);
        index.Merge(strike, quay);
        StoryChange change = index.Split(quay, ["b"]);
        Assert.Equal(quay, change.From);
        Assert.DoesNotContain(change.Into, (string[])[quay, strike]);
        Assert.Equal(change.Into, index.StoryOf("b"));
        Assert.Equal(quay, index.StoryOf("a"));

        // Later articles go to the part they resemble, a new version stays, and the parts are never tied again.
        Assert.Equal(change.Into, Assign(index, "c", 3, "Lundheim teachers back at work as strike ends", Strike));
        Assert.Equal(quay, Assign(index, "d", 3, "Cracks shut Norvik quay", Quay));
        Assert.Equal(change.Into, Assign(index, "b", 4, "Norvik closes its quay", Quay));
        for (int i = 0; i < 20; i++)
        {
            Assign(index, "both" + i, 4, "Norvik closes its quay as teachers in Lundheim end their strike", Quay + " " + Strike);
        }

        Assert.NotEqual(index.StoryOf("a"), index.StoryOf("b"));
        Assert.Throws<ArgumentException>(() => index.Split(quay, []));
        Assert.Throws<ArgumentException>(() => index.Split(quay, ["b"]));
        Assert.Throws<ArgumentException>(() => index.Split(change.Into, index.Describe(change.Into)!.Articles));
    }

    [Fact]
    public void Changes_PlayedAgainOverTheSameArticles_GiveTheSameStories()
    {
        StoryIndex index = new();
        for (int i = 0; i < 120; i++)
        {
            index.Assign(StoryIndexTests.Told(i));
            if (i == 40)
            {
                index.Merge(index.StoryOf("n1")!, index.StoryOf("n2")!);
            }
            else if (i == 80)
            {
                StorySummary story = index.Describe(index.StoryOf("n2")!)!;
                index.Split(story.Story, [.. story.Articles.Take(story.Articles.Count / 2)]);
            }
        }

        StoryIndex again = new();
        for (int i = 0; i < 120; i++)
        {
            again.Assign(StoryIndexTests.Told(i));
            foreach (StoryChange change in index.Changes.Where(change => change.AfterArticles == again.Articles))
            {
                again.Replay(change);
            }
        }

        Assert.Equal(2, index.Changes.Count(change => change.Cause == StoryChangeCause.User));
        Assert.Equal(Enumerable.Range(0, 120).Select(i => index.StoryOf("n" + i)), Enumerable.Range(0, 120).Select(i => again.StoryOf("n" + i)));
        Assert.Equal(index.Changes.Select(change => (change.Number, change.From, change.Into)), again.Changes.Select(change => (change.Number, change.From, change.Into)));
    }

    [Fact]
    public void Describe_AStory_TellsTitleOutletsLanguagesAndGrowth()
    {
        StoryIndex index = new();
        string[] outlets = ["Fjordposten", "Nordbladet", "Fjordposten"];
        string story = "";
        for (int i = 0; i < 3; i++)
        {
            Article article = StoryIndexTests.Article("a" + i.ToString(CultureInfo.InvariantCulture), $"2026-03-02T0{8 + (i / 2)}:15:00Z", "Norvik closes its quay", Quay).Article;
            story = index.Assign(new AnnotatedArticle(article with { Source = outlets[i] }, Annotations.None)).Story;
        }

        StorySummary summary = index.Describe(story)!;
        Assert.Equal(["Fjordposten", "Nordbladet"], summary.Outlets);
        Assert.Equal(["en"], summary.Languages);
        Assert.Contains(summary.TitleArticle, summary.Articles);
        Assert.Equal(new DateTime(2026, 3, 2, 8, 15, 0, DateTimeKind.Utc), summary.FirstSeen);
        Assert.Equal(new DateTime(2026, 3, 2, 9, 15, 0, DateTimeKind.Utc), summary.LastSeen);
        Assert.Equal([2, 3], summary.Growth.Select(size => size.Articles));
        Assert.False(summary.Templated);
        Assert.Null(index.Describe("s77"));
    }

    private static string Assign(StoryIndex index, string id, int day, string title, string text) =>
        index.Assign(StoryIndexTests.Article(id, "2026-03-0" + day.ToString(CultureInfo.InvariantCulture), title, text)).Story;
}
