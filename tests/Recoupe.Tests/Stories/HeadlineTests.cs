using Recoupe.Reuse;
using Recoupe.Stories;

namespace Recoupe.Tests.Stories;

public sealed class HeadlineTests
{
    [Theory]
    [InlineData("Divers find cracks in Norvik quay | The Fjord Post", 6)]
    [InlineData("Divers find cracks in Norvik quay - Nordbladet", 6)]
    [InlineData("Divers find cracks in Norvik quay -- RT", 6)]
    [InlineData("Divers find cracks in Norvik quay", 6)]
    [InlineData("Norvik - Skarsund ferry stops for good", 6)]
    [InlineData("Norvik quay | Fjord Post", 4)]
    [InlineData("Divers find cracks - and the harbour authority closes the quay", 10)]
    [InlineData("", 0)]
    public void End_OutletBehindABar_IsLeftOut(string headline, int words)
    {
        ScannedText scan = new();
        WordScanner.Scan(StoryIndexTests.Article("a", null, "", headline), scan, 100);
        Assert.Equal(words, Headline.End(headline, scan.Words));
    }
}
