using Recoupe.CrossCheck;

namespace Recoupe.Tests.CrossCheck;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("« Le pont est fermé »", "\"le pont est ferme\"")]
    [InlineData("qu'elle l\u2019a dit", "que elle le a dit")]
    [InlineData("3\u00A0000 euros", "3 000 euros")]
    public void Of_SameWordsInOtherSigns_IsEmpty(string first, string second) => Assert.True(WordDifference.Of(first, second).IsEmpty);

    [Fact]
    public void Of_OneWordReplaced_GivesBothPlaces()
    {
        WordDifference difference = WordDifference.Of("un signe de faiblesse", "une preuve de faiblesse");
        Assert.Equal("un signe", Assert.Single(difference.First).TextOf("un signe de faiblesse"));
        Assert.Equal("une preuve", Assert.Single(difference.Second).TextOf("une preuve de faiblesse"));
    }

    [Fact]
    public void Of_Nothing_GivesAllWordsOfTheOther()
    {
        WordDifference difference = WordDifference.Of("", "deux mots");
        Assert.Empty(difference.First);
        Assert.Equal("deux mots", Assert.Single(difference.Second).TextOf("deux mots"));
    }
}
