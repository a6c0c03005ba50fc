using System.Globalization;
using Recoupe.Stories;
using Recoupe.Text;

namespace Recoupe.Tests.Stories;

public sealed class StorySnapshotTests
{
    [Fact]
    public void Load_AfterSave_GoesOnWithTheSameAnswers()
    {
        StoryIndex whole = new();
        StoryIndex halted = new();
        for (int i = 0; i < 300; i++)
        {
            if (i is 100 or 200)
            {
                using MemoryStream stream = new();
                halted.Save(stream);
                stream.Position = 0;
                halted = StoryIndex.Load(stream);
            }

            StoryAssignment expected = whole.Assign(Article(i));
            StoryAssignment actual = halted.Assign(Article(i));
            Assert.Equal((expected.Story, expected.IsNew, expected.Score, expected.NearestArticle), (actual.Story, actual.IsNew, actual.Score, actual.NearestArticle));
            Assert.Equal(expected.Evidence, actual.Evidence);
        }
    }

    [Fact]
    public void Load_SomethingElse_SaysSo()
    {
        using MemoryStream stream = new(new byte[64]);
        Assert.Throws<InvalidDataException>(() => StoryIndex.Load(stream));
    }

    private static AnnotatedArticle Article(int i)
    {
        string place = "Place" + (char)('a' + (i % 23)) + "burg";
        return StoryIndexTests.Article("a" + i.ToString(CultureInfo.InvariantCulture), "2026-03-" + (1 + (i / 15)).ToString("00", CultureInfo.InvariantCulture), $"{place} votes on bridge {i % 5}", $"People of {place} vote on the bridge number {i % 7} on Sunday, said councillor Name{i % 11}son.");
    }
}
