using Recoupe.Stories;
using Recoupe.Text;

namespace Recoupe.Tests.Stories;

public sealed class StoryIndexTests
{
    [Fact]
    public void Assign_TwoReportsOfOneEvent_JoinsAndSaysWhy()
    {
        StoryIndex index = new();
        StoryAssignment first = index.Assign(Article("a", "2026-03-02T08:00:00Z", "Norvik closes its quay after cracks are found", "The harbour authority of Norvik closed the northern quay on Monday after divers found cracks in eleven pillars. Fishermen must land their catch in Skarsund."));
        StoryAssignment other = index.Assign(Article("b", "2026-03-02T09:00:00Z", "Teachers in Lundheim end their strike", "Teachers in Lundheim voted to end a three-week strike after the region offered higher pay and smaller classes, the union said."));
        StoryAssignment second = index.Assign(Article("c", "2026-03-02T10:00:00Z", "Cracked pillars shut Norvik harbour quay", "Cracks in eleven pillars have forced Norvik harbour to shut its northern quay. Divers found the damage; fishermen are sent to Skarsund."));
        Assert.True(first.IsNew);
        Assert.True(other.IsNew);
        Assert.NotEqual(first.Story, other.Story);
        Assert.False(second.IsNew);
        Assert.Equal(first.Story, second.Story);
        Assert.Equal("a", second.NearestArticle);
        Assert.Contains(second.Evidence, e => e.Kind == "name");
    }

    [Fact]
    public void Assign_SameIdAgain_KeepsItsStory()
    {
        StoryIndex index = new();
        StoryAssignment first = index.Assign(Article("a", null, "Norvik closes its quay", "The harbour authority of Norvik closed the quay."));
        Assert.Equal(first.Story, index.Assign(Article("a", null, "Something else", "Teachers in Lundheim voted to end a strike.")).Story);
    }

    internal static AnnotatedArticle Article(string id, string? published, string title, string text) => new(
        new Article
        {
            Id = id,
            Title = title,
            Text = text,
            Published = PublicationTime.TryParse(published, out PublicationTime time) ? time : null,
            Language = "en",
        },
        Annotations.None);

    // Made-up words, each subject its own.
    internal static string Made(int subject, int words)
    {
        string[] made = new string[words];
        for (int i = 0; i < words; i++)
        {
            char[] letters = new char[7];
            ulong draw = StableHash.Of($"{subject} {i}");
            for (int l = 0; l < letters.Length; l++, draw /= 20)
            {
                letters[l] = (l % 2 == 0 ? "bcdfghjklmnpqrstvwxz" : "aeiouaeiouaeiouaeiou")[(int)(draw % 20)];
            }

            made[i] = new string(letters);
        }

        return string.Join(' ', made) + ".";
    }

    // One of seven subjects told again and again, always with something new.
    internal static AnnotatedArticle Told(int i) =>
        Article("n" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), "2026-03-02T08:00:00Z", Made(i % 7, 5), Made(i % 7, 30) + " " + Made(100 + (i / 3), 12));
}
