using FsCheck;
using FsCheck.Fluent;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Tests.Sentences;

public sealed class TaggerStageTests
{
    private static readonly string[] Languages = ["de", "en", "es", "fr"];

    [Fact]
    public void Tags_OfAnyText_AreOnEveryToken() =>
        Prop.ForAll<NonNull<string>, byte>((text, language) =>
        {
            ArticleContext context = Tagging.Run(text.Get, Languages[language % Languages.Length], LanguageCatalog.Embedded);
            Assert.All(context.Layers.Tokens, token => Assert.True(token.Pos != PartOfSpeech.None && token.Lemma is not null));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Tags_OfOneSentenceOf100000Tokens_AreThere()
    {
        ArticleContext context = Tagging.Run(string.Concat(Enumerable.Repeat("ville et ", 50_000)), "fr", LanguageCatalog.Embedded);
        Assert.Equal(100_000, context.Layers.Tokens.Count);
        Assert.All(context.Layers.Tokens, token => Assert.NotEqual(PartOfSpeech.None, token.Pos));
    }

    [Fact]
    public void Tags_OfOneWordOf100000Letters_AreThere()
    {
        ArticleContext context = Tagging.Run(new string('É', 100_000), "fr", LanguageCatalog.Embedded);
        Assert.NotNull(Assert.Single(context.Layers.Tokens).Lemma);
    }

    [Fact]
    public void Tags_InALanguageWithoutModel_StayEmpty()
    {
        ArticleContext context = Tagging.Run("Il sindaco ha parlato.", "it", LanguageCatalog.Embedded);
        Assert.All(context.Layers.Tokens, token => Assert.Equal(PartOfSpeech.None, token.Pos));
    }

    [Fact]
    public void Tags_OfTheSameTextTwice_AreTheSame()
    {
        const string Text = "Le préfet a dit mardi que la route serait fermée. « Nous n’avons pas le choix », a-t-il ajouté.";
        Assert.Equal(
            Tagging.Run(Text, "fr", LanguageCatalog.Embedded).Layers.Tokens,
            Tagging.Run(Text, "fr", LanguageCatalog.Embedded).Layers.Tokens);
    }
}
