using FsCheck;
using FsCheck.Fluent;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Tests.Languages;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("fr", "Le conseil municipal a voté mardi soir l'extinction de l'éclairage public.")]
    [InlineData("en", "The council voted on Tuesday night to switch off the street lights.")]
    [InlineData("es", "El ayuntamiento aprobó el martes por la noche apagar el alumbrado público.")]
    [InlineData("de", "Der Stadtrat stimmte am Dienstagabend für das Abschalten der Straßenbeleuchtung.")]
    [InlineData("it", "Il consiglio comunale ha votato martedì sera lo spegnimento dell'illuminazione pubblica.")]
    [InlineData("pt", "A câmara municipal aprovou na terça-feira à noite o desligamento da iluminação pública.")]
    [InlineData("nl", "De gemeenteraad stemde dinsdagavond voor het uitschakelen van de straatverlichting.")]
    [InlineData("ru", "Городской совет во вторник вечером проголосовал за отключение освещения.")]
    [InlineData("uk", "Міська рада у вівторок увечері проголосувала за вимкнення вуличного освітлення.")]
    [InlineData("ar", "صوت المجلس البلدي مساء الثلاثاء لصالح إطفاء الإنارة العامة")]
    [InlineData("ja", "市議会は火曜日の夜、街灯を消すことを決めた。")]
    public void Identify_Sentence_IsThatLanguage(string code, string text)
    {
        (string found, double confidence) = LanguageIdentifier.Embedded.Identify(text);
        Assert.Equal(code, found);
        Assert.InRange(confidence, 0.5, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 12 - 3,5 % !")]
    [InlineData("\uD83D\uD83D\uDE00\0")]
    public void Identify_NoLetters_IsUndetermined(string text) => Assert.Equal(("und", 0), LanguageIdentifier.Embedded.Identify(text));

    [Fact]
    public void Codes_AreThoseOfTheTrainingText() => Assert.Equal(63, LanguageIdentifier.Embedded.Codes.Count);

    [Fact]
    public void IsForeign_CaptionInAFrenchPage_IsSeen()
    {
        LanguageIdentifier identifier = LanguageIdentifier.Embedded;
        Assert.True(identifier.IsForeign("Los vecinos protestan frente al ayuntamiento por los cortes de luz.", "fr"));
        Assert.False(identifier.IsForeign("Les riverains protestent devant la mairie contre les coupures.", "fr"));
        Assert.False(identifier.IsForeign("Manifestación", "fr"));
        Assert.False(identifier.IsForeign("Volodymyr Zelensky, Jens Stoltenberg, Emmanuel Macron", "fr"));
    }

    [Fact]
    public void Identify_AnyText_Survives() =>
        Prop.ForAll<string>(text =>
        {
            (string code, double confidence) = LanguageIdentifier.Embedded.Identify(text ?? "");
            Assert.InRange(confidence, 0, 1);
            Assert.True(code.Length is 2 or 3);
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Stage_LanguageGiven_IsKept()
    {
        ArticleContext context = new(new Article { Id = "a", Text = "The council voted on Tuesday.", Language = "fr" }, Annotations.None);
        new LanguageStage(LanguageCatalog.Embedded).Annotate(context);
        Assert.Equal("fr", context.Language);
    }

    [Fact]
    public void Stage_ShortText_IsToldWithItsHeadline()
    {
        ArticleContext context = new(new Article { Id = "a", Title = "Le maire démissionne après le vote du conseil", Text = "Jean Dupont" }, Annotations.None);
        new LanguageStage(LanguageCatalog.Embedded).Annotate(context);
        Assert.Equal("fr", context.Language);
    }
}
