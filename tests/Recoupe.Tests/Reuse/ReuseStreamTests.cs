using System.Globalization;
using Recoupe.Reuse;

namespace Recoupe.Tests.Reuse;

public sealed class ReuseStreamTests
{
    [Fact]
    public void Add_IdenticalArticlesWithoutEnd_StaysBounded()
    {
        ReuseIndex index = new();
        string text = ReuseIndexTests.Own(7) + " " + ReuseIndexTests.Own(8);
        int most = 0;
        for (int i = 0; i < 100_000; i++)
        {
            int relations = index.Add(ReuseIndexTests.Article("x" + i.ToString(CultureInfo.InvariantCulture), "2026-03-02", text)).Count;
            most = Math.Max(most, relations);
            Assert.True(i == 0 || relations > 0);
        }

        Assert.InRange(most, 1, new ReuseOptions().MaxCandidates + 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("word")]
    [InlineData("\0")]
    [InlineData("\udc00\ud800")]
    [InlineData("« « « « \" \" \"")]
    public void Add_NextToNothing_FindsNothing(string text)
    {
        ReuseIndex index = new();
        Assert.Empty(index.Add(ReuseIndexTests.Article("a", null, text)));
        Assert.Empty(index.Add(ReuseIndexTests.Article("b", null, text)));
        Assert.Empty(index.Settle());
    }

    [Fact]
    public void Add_HugeArticle_FindsTheCopyInIt()
    {
        ReuseIndex index = new();
        string own = ReuseIndexTests.Own(1);
        string huge = own + "\n" + string.Concat(Enumerable.Range(0, 8_000).Select(i => ReuseIndexTests.Own(i + 10) + "\n"));
        index.Add(ReuseIndexTests.Article("a", "2026-03-02", huge));
        ReuseRelation relation = Assert.Single(index.Add(ReuseIndexTests.Article("b", "2026-03-03", own)));
        Assert.Equal(own, relation.Passages[0].A.TextOf(huge));
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-02")]
    [InlineData(null, null)]
    [InlineData("2099-01-01", "2026-03-02")]
    public void Add_AnyDates_FindsTheCopy(string? first, string? second)
    {
        ReuseIndex index = new();
        index.Add(ReuseIndexTests.Article("a", first, ReuseIndexTests.Own(1)));
        ReuseRelation relation = Assert.Single(index.Add(ReuseIndexTests.Article("b", second, ReuseIndexTests.Own(1))));
        Assert.Equal(ReuseKind.Verbatim, relation.Kind);
    }

    [Fact]
    public void Passages_RandomText_LieInsideAndSplitNoSurrogate()
    {
        string[] pieces = ["alpha", "𝒜", "é", "e\u0301", "«", "»", "\n", ". ", " ", "Zürich", "漢字", "\ud83d\ude00", "don't", "12,5", "\"", "(AFP)"];
        ReuseIndex index = new();
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        for (int i = 0; i < 60; i++)
        {
            string text = string.Concat(Enumerable.Range(0, 120).Select(n => pieces[(int)(Recoupe.Text.StableHash.Of($"{i / 3} {n + (i % 3)}") % (ulong)pieces.Length)] + (n % 4 == 0 ? " " : "")));
            string id = "a" + i.ToString(CultureInfo.InvariantCulture);
            texts[id] = text;
            foreach (ReuseRelation relation in index.Add(ReuseIndexTests.Article(id, null, text)))
            {
                foreach (AlignedPassage passage in relation.Passages)
                {
                    Check(texts[relation.A], passage.A);
                    Check(texts[relation.B], passage.B);
                }
            }
        }

        Assert.NotEmpty(index.Settle());

        static void Check(string text, Recoupe.Text.Span span)
        {
            Assert.InRange(span.End, span.Start + 1, text.Length);
            Assert.False(char.IsLowSurrogate(text[span.Start]) && span.Start > 0 && char.IsHighSurrogate(text[span.Start - 1]));
            Assert.False(span.End < text.Length && char.IsLowSurrogate(text[span.End]) && char.IsHighSurrogate(text[span.End - 1]));
        }
    }
}
