using System.Globalization;
using Recoupe.Reuse;

namespace Recoupe.Tests.Reuse;

public sealed class ReuseSnapshotTests
{
    [Fact]
    public void Load_AfterSave_GoesOnWithTheSameAnswers()
    {
        ReuseIndex whole = new();
        ReuseIndex halted = new();
        for (int i = 0; i < 80; i++)
        {
            if (i == 40)
            {
                using MemoryStream stream = new();
                halted.Save(stream);
                stream.Position = 0;
                halted = ReuseIndex.Load(stream);
            }

            Assert.Equal(Lines(whole.Add(Article(i))), Lines(halted.Add(Article(i))));
        }

        Assert.NotEmpty(whole.Settle());
        Assert.Equal(Lines(whole.Settle()), Lines(halted.Settle()));
    }

    [Fact]
    public void Load_SomethingElse_SaysSo()
    {
        using MemoryStream stream = new(new byte[64]);
        Assert.Throws<InvalidDataException>(() => ReuseIndex.Load(stream));
    }

    [Fact]
    public void Add_PastTheWindow_ForgetsAndKeepsWhatWasSettled()
    {
        ReuseIndex index = new(new ReuseOptions { MaxArticles = 1_000 });
        index.Add(ReuseIndexTests.Article("first", "2026-03-02", ReuseIndexTests.Own(-1)));
        index.Add(ReuseIndexTests.Article("copy", "2026-03-03", ReuseIndexTests.Own(-1)));
        for (int i = 0; i < 9_000; i++)
        {
            index.Add(ReuseIndexTests.Article("x" + i.ToString(CultureInfo.InvariantCulture), "2026-03-04", ReuseIndexTests.Own(i)));
        }

        Assert.InRange(index.Count, 1_000, 6_000);
        Assert.Empty(index.Add(ReuseIndexTests.Article("late", "2026-03-05", ReuseIndexTests.Own(-1))));
        Assert.Contains(index.Settle(), relation => relation.A == "first" && relation.B == "copy");
    }

    private static Recoupe.Text.AnnotatedArticle Article(int i) =>
        ReuseIndexTests.Article("a" + (i % 70).ToString(CultureInfo.InvariantCulture), i % 5 == 0 ? null : "2026-03-02", ReuseIndexTests.Own(i / 3) + "\n\n« " + ReuseIndexTests.Own(i / 2) + " » (AFP)");

    private static List<string> Lines(IReadOnlyList<ReuseRelation> relations) =>
        [.. relations.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.A} {r.B} {r.Score} {r.Share} {r.Kind} {r.Direction} {r.Parent} {string.Join(' ', r.Passages)} {string.Join(' ', r.Reasons)}"))];
}
