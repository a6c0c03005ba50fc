using FsCheck;
using FsCheck.Fluent;
using Recoupe.Desk.Search;
using Recoupe.Languages;
using Recoupe.Storage;
using Recoupe.Text;

namespace Recoupe.Desk.Tests.Search;

public sealed class SearchTermsTests
{
    private static readonly SearchTerms Terms = new(LanguageCatalog.Embedded);

    [Theory]
    [InlineData("fr", "annonce annoncé annoncer annonces annoncée annoncées")]
    [InlineData("fr", "président présidente présidents présidentes")]
    [InlineData("fr", "cheval-là chevaux-là")]
    [InlineData("fr", "heureux heureuse heureuses")]
    [InlineData("en", "announce announced announces announcing")]
    [InlineData("en", "country countries")]
    [InlineData("es", "anuncio anuncia anunciar anunciado anunciaron", "anunciaron")]
    [InlineData("de", "Haus Häuser Hauses")]
    [InlineData("de", "Regierung Regierungen")]
    public void FormsOfAWord_ShareATerm(string language, string forms, string? except = null)
    {
        IEnumerable<string> terms = forms.Split(' ').Where(form => form != except).Select(form => Terms.Of(form, language));
        Assert.Single(terms.Distinct());
    }

    [Theory]
    [InlineData("fr", "port", "parti")]
    [InlineData("fr", "mer", "mes")]
    [InlineData("en", "press", "pre")]
    [InlineData("de", "Haus", "Hau")]
    public void OtherWords_DoNot(string language, string one, string other) => Assert.NotEqual(Terms.Of(one, language), Terms.Of(other, language));

    [Fact]
    public void WordsAreFound_WhereTheyStand()
    {
        const string Text = "L’école de l'Écluse et d'autres écoles";
        SearchClause[] clauses = [Terms.Clause("ecole", null)!, Terms.Clause("l'écluse", null)!];
        Assert.Equal(["école", "l'Écluse", "écoles"], Terms.Find(Text, "fr", clauses).Select(span => span.TextOf(Text)));
    }

    [Fact]
    public void AnyText_IsFoundByItsOwnTerms()
    {
        Prop.ForAll<NonNull<string>>(text =>
        {
            string terms = Terms.Of(text.Get, "fr");
            IReadOnlyList<Span> spans = [.. WordSpans.Of(text.Get)];
            Assert.Equal(spans.Count, terms.Length == 0 ? 0 : terms.Split(' ').Length);
            Assert.All(spans, span => Assert.InRange(span.End, span.Start + 1, text.Get.Length));
            return true;
        }).QuickCheckThrowOnFailure();
    }
}
