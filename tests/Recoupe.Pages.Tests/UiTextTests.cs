using Recoupe.Pages.Texts;

namespace Recoupe.Pages.Tests;

public sealed class UiTextTests
{
    [Fact]
    public void Keys_OfAllLanguages_AreEqual()
    {
        string[] english = [.. UiText.For("en").Keys];
        Assert.All(UiText.Languages, language => Assert.Equal(english, UiText.For(language).Keys));
        Assert.All(UiText.Languages, language => Assert.All(english, key => Assert.False(string.IsNullOrWhiteSpace(UiText.For(language)[key]))));
    }

    [Theory]
    [InlineData("fr", "2022-10-11", "11 octobre 2022")]
    [InlineData("fr", "2022-10-01", "1er octobre 2022")]
    [InlineData("en", "2022-10-11T09:30:00+02:00", "11 October 2022 09:30")]
    [InlineData("fr", "2022-W42", "semaine 42 de 2022")]
    [InlineData("en", "2022-10", "October 2022")]
    [InlineData("fr", "2022-10-12/2022-10-13", "du 12 octobre 2022 au 13 octobre 2022")]
    [InlineData("en", "2023-WI", "winter 2023")]
    [InlineData("en", "not a date", "not a date")]
    public void Date_OfTimexValue_ReadsAsPeopleWriteIt(string language, string value, string expected) =>
        Assert.Equal(expected, UiText.For(language).Date(value));

    [Theory]
    [InlineData("fr", 2400000.5, "2\u202F400\u202F000,5")]
    [InlineData("en", 2400000.5, "2,400,000.5")]
    public void Number_Large_IsGrouped(string language, double value, string expected) =>
        Assert.Equal(expected, UiText.For(language).Number(value));

    [Theory]
    [InlineData("fr", 0, "0 article")]
    [InlineData("en", 0, "0 articles")]
    [InlineData("fr", 2, "2 articles")]
    public void Count_Nought_FollowsTheLanguage(string language, int count, string expected) =>
        Assert.Equal(expected, UiText.For(language).Count("articles", count));
}
