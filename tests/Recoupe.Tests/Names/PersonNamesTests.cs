using Recoupe.Names;

namespace Recoupe.Tests.Names;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("Donald Trump", "Donald J. Trump", true)]
    [InlineData("J. Martelin", "Jean Martelin", true)]
    [InlineData("Jean-Luc Martelin", "J.-L. Martelin", true)]
    [InlineData("Oleksandr Marchenskyy", "Oleksandr Marchenski", true)]
    [InlineData("Pedro Solana Pérez", "Pedro Solana", true)]
    [InlineData("Anke von der Heide", "von der Heide", true)]
    [InlineData("Jean Martelin", "Paul Martelin", false)]
    [InlineData("Jean Martelin", "Jean Dupuis", false)]
    [InlineData("Martelin", "Jean Martelin", false)]
    [InlineData("Jean Martelin", "Jeanne Martelin", false)]
    public void Compatible_TwoFullNames_OnlyWhenBothNamesFit(string a, string b, bool expected) =>
        Assert.Equal(expected, PersonNames.Compatible(NameWords.Of(a), NameWords.Of(b)));

    [Theory]
    [InlineData("zelensky", "selenskyj")]
    [InlineData("zelenskyy", "zelenski")]
    [InlineData("lavrov", "lawrow")]
    [InlineData("netanyahou", "netanjahu")]
    [InlineData("martchenko", "marchenko")]
    public void Key_UsualSpellings_IsShared(string a, string b) =>
        Assert.Equal(Transliteration.Key(a), Transliteration.Key(b));

    [Theory]
    [InlineData("FNT", "Fédération nationale des transporteurs", true)]
    [InlineData("CNRS", "Centre national de la recherche scientifique", true)]
    [InlineData("ONG", "Croix bleue", false)]
    [InlineData("Paris", "Ville de Paris", false)]
    public void Explains_AcronymAndName_WhenItsLettersStandInOrder(string acronym, string name, bool expected) =>
        Assert.Equal(expected, AcronymFinder.Explains(acronym, name));
}
