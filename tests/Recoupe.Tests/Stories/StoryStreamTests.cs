using System.Globalization;
using Recoupe.Stories;

namespace Recoupe.Tests.Stories;

public sealed class StoryStreamTests
{
    [Fact]
    public void Assign_IdenticalArticlesWithoutEnd_StayOneStory()
    {
        StoryIndex index = new();
        HashSet<string> stories = new(StringComparer.Ordinal);
        for (int i = 0; i < 100_000; i++)
        {
            stories.Add(index.Assign(StoryIndexTests.Article("x" + i.ToString(CultureInfo.InvariantCulture), "2026-03-02T08:00:00Z", "Norvik closes its quay", "The harbour authority of Norvik closed the northern quay on Monday.")).Story);
        }

        Assert.Single(stories);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("!?")]
    [InlineData("\0\0")]
    [InlineData("\ud800")]
    public void Assign_NextToNothing_GivesAStory(string text)
    {
        StoryIndex index = new();
        Assert.True(index.Assign(StoryIndexTests.Article("a", null, "", text)).IsNew);
        Assert.NotEmpty(index.Assign(StoryIndexTests.Article("b", null, "", text)).Story);
    }

    [Fact]
    public void Assign_ClockThatLeapsAndRunsBack_DoesNotLoseTheStory()
    {
        StoryIndex index = new();
        const string text = "The harbour authority of Norvik closed the northern quay on Monday after divers found cracks in eleven pillars. Fishermen must land their catch in Skarsund.";
        string first = index.Assign(StoryIndexTests.Article("a", "2026-03-02T08:00:00Z", "Norvik closes its quay", text)).Story;
        index.Assign(StoryIndexTests.Article("b", "2099-01-01", "Teachers in Lundheim end their strike", "Teachers in Lundheim voted to end a strike."));
        index.Assign(StoryIndexTests.Article("c", "1970-01-01", "Snow in Halvern", "Snow fell in Halvern for the third day."));
        Assert.Equal(first, index.Assign(StoryIndexTests.Article("d", "2026-03-02T07:00:00Z", "Norvik closes its quay", text)).Story);
        Assert.Equal(first, index.Assign(StoryIndexTests.Article("e", null, "Norvik closes its quay", text)).Story);
    }

    [Fact]
    public void Assign_MonthsLater_BeginsAnew()
    {
        StoryIndex index = new();
        const string text = "The harbour authority of Norvik closed the northern quay on Monday after divers found cracks in eleven pillars.";
        string first = index.Assign(StoryIndexTests.Article("a", "2026-03-02", "Norvik closes its quay", text)).Story;
        Assert.NotEqual(first, index.Assign(StoryIndexTests.Article("b", "2026-08-02", "Norvik closes its quay", text)).Story);
    }

    [Fact]
    public void Assign_HugeArticle_IsReadUpToItsBound()
    {
        StoryIndex index = new();
        string text = string.Concat(Enumerable.Repeat("Norvik harbour closed for repairs. ", 150_000));
        StoryAssignment assignment = index.Assign(StoryIndexTests.Article("a", null, "Norvik", text));
        Assert.Equal(assignment.Story, index.Assign(StoryIndexTests.Article("b", null, "Norvik", text)).Story);
    }

    [Fact]
    public void Assign_SameStreamTwice_GivesTheSameStories()
    {
        Assert.Equal(Run(), Run());

        static List<string> Run()
        {
            StoryIndex index = new();
            List<string> stories = [];
            for (int i = 0; i < 200; i++)
            {
                string place = "Place" + (char)('a' + (i % 13)) + "burg";
                stories.Add(index.Assign(StoryIndexTests.Article("a" + i, "2026-03-02", place + " votes on its bridge", $"People of {place} vote on the bridge number {i % 7} on Sunday.")).Story);
            }

            return stories;
        }
    }
}
