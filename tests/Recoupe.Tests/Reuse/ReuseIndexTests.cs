using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Tests.Reuse;

public sealed class ReuseIndexTests
{
    private const string Copy =
        "The harbour authority of Norvik said on Monday that it would close the northern quay for six weeks. "
        + "Divers found cracks in eleven of the forty concrete pillars during a routine check in March. "
        + "Fishermen will have to land their catch in the neighbouring port of Skarsund until the repairs are done.";

    private static readonly string[] Fillers = ["granite", "lantern", "meadow", "walnut", "copper", "thistle", "barge", "velvet", "harvest", "anchor", "pebble", "saffron"];

    [Fact]
    public void Add_CutCopy_GivesPassagesOnBothSides()
    {
        ReuseIndex index = new();
        Assert.Empty(index.Add(Article("a", "2026-03-02T08:00:00Z", Own(1) + "\n" + Copy)));
        string later = Own(2) + "\n" + Copy[Copy.IndexOf("Divers", StringComparison.Ordinal)..];
        ReuseRelation relation = Assert.Single(index.Add(Article("b", "2026-03-02T09:00:00Z", later)));
        Assert.Equal(("a", "b"), (relation.A, relation.B));
        Assert.Equal(ReuseDirection.AToB, relation.Direction);
        Assert.True(relation.Parent);
        AlignedPassage passage = Assert.Single(relation.Passages);
        Assert.Equal(later[later.IndexOf("Divers", StringComparison.Ordinal)..], passage.B.TextOf(later));
        Assert.Equal(passage.B.TextOf(later), passage.A.TextOf(Own(1) + "\n" + Copy));
    }

    [Fact]
    public void Settle_NoticeOfAllArticles_IsTakenBack()
    {
        ReuseIndex index = new();
        const string notice = "Sign up for our letter and get the stories that matter to you straight into your box every single morning at six.";
        int online = 0;
        for (int i = 0; i < 120; i++)
        {
            online += index.Add(Article("n" + i, "2026-03-02T08:00:00Z", Own(i) + "\n\n" + notice)).Count;
        }

        Assert.NotEqual(0, online);
        Assert.Empty(index.Settle());
    }

    [Fact]
    public void Add_SwappedSentences_FindsBoth()
    {
        ReuseIndex index = new();
        string[] sentences = Copy.Split(". ");
        index.Add(Article("a", "2026-03-02", Copy));
        ReuseRelation relation = Assert.Single(index.Add(Article("b", "2026-03-03", sentences[2].TrimEnd('.') + ". " + Own(3) + " " + sentences[0] + ".")));
        Assert.Equal(2, relation.Passages.Count);
        Assert.True(relation.Passages[0].A.Start > relation.Passages[1].A.Start);
    }

    [Fact]
    public void Add_SameIdAgain_IsANewVersion()
    {
        ReuseIndex index = new();
        index.Add(Article("a", "2026-03-02", Copy));
        Assert.Empty(index.Add(Article("a", "2026-03-02", Copy + " More follows.")));
        ReuseRelation relation = Assert.Single(index.Add(Article("b", "2026-03-03", Copy)));
        Assert.Equal("a", relation.A);
        Assert.Single(index.Settle());
    }

    internal static AnnotatedArticle Article(string id, string? published, string text) => new(
        new Article
        {
            Id = id,
            Text = text,
            Published = PublicationTime.TryParse(published, out PublicationTime time) ? time : null,
            Language = "en",
        },
        Annotations.None);

    // A text of its own for every number.
    internal static string Own(int seed)
    {
        List<string> words = [];
        for (int i = 0; i < 40; i++)
        {
            ulong hash = StableHash.Of($"{seed} {i}");
            words.Add(Fillers[(int)(hash % (ulong)Fillers.Length)] + ((hash >> 20) % 97));
        }

        return string.Join(' ', words) + ".";
    }
}
