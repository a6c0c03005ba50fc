using System.Globalization;
using Recoupe.Stories;
using Recoupe.Text;

namespace Recoupe.Tests.Stories;

public sealed class StoryTemplateTests
{

    [Fact]
    public void Assign_TheWeatherOfEveryDay_MakesNoStory()
    {
        StoryIndex index = new();
        List<StorySummary> days = [];
        for (int day = 1; day <= 12; day++)
        {
            string number = day.ToString(CultureInfo.InvariantCulture);
            string text = $"The weather in Norvik on {number} March. Temperatures in the morning from {day % 5} to {day + 3} degrees on the coast, in the afternoon up to {day + 9} degrees inland. Wind from the west at {day * 2} kilometres an hour. Sunrise at {(day % 3) + 6} hours, sunset at {(day % 4) + 17} hours. The outlook for the days to come on the next page.";
            string story = Assign(index, "w" + number, day, "Weather in Norvik, " + number + " March", text);
            days.Add(index.Describe(story)!);
        }

        Assert.True(days[^1].Templated);
        Assert.Equal(6, days.Skip(6).Select(day => day.Story).Distinct().Count());
        Assert.All(days.Skip(6), day => Assert.Single(day.Articles));
    }

    [Fact]
    public void Assign_AStoryOverManyDays_IsNoTemplate()
    {
        StoryIndex index = new();
        string[] news = ["divers found cracks in eleven pillars", "engineers from Skarsund arrived with a crane", "the minister promised nine million for repairs", "fishermen blocked the road to the town hall", "the first steel beams were put in place", "a court heard the builder of the pillars"];
        string story = "";
        HashSet<string> stories = [];
        for (int day = 1; day <= news.Length; day++)
        {
            story = Assign(index, "q" + day, day, $"Norvik quay: {news[day - 1]}", $"On day {day} of the closure of the northern quay of Norvik {news[day - 1]}. The harbour authority of Norvik closed the quay after cracks were found in its pillars; fishermen land their catch in Skarsund.");
            Assert.False(index.Describe(story)!.Templated);
            stories.Add(story);
        }

        Assert.InRange(stories.Count, 1, 3);
    }

    private static string Assign(StoryIndex index, string id, int day, string title, string text)
    {
        AnnotatedArticle article = StoryIndexTests.Article(id, $"2026-03-{day:00}", title, text);
        return index.Assign(article with { Article = article.Article with { Source = "Fjordposten" } }).Story;
    }
}
