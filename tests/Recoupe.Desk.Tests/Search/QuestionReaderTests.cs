using Recoupe.Desk.Search;
using Recoupe.Languages;
using Recoupe.Storage;

namespace Recoupe.Desk.Tests.Search;

public sealed class QuestionReaderTests
{
    private static readonly QuestionReader Reader = new(new SearchTerms(LanguageCatalog.Embedded));

    [Theory]
    [InlineData("dit:Aasen")]
    [InlineData("said:Aasen")]
    public void Operators_AreThereInTwoLanguages(string question) => Assert.Equal("Aasen", Reader.Read(question).Request.Speaker);

    [Fact]
    public void AValueInMarks_StaysTogether()
    {
        SearchRequest request = Reader.Read("dit:\"Ingrid Aasen\" media:«Le Fanal» port").Request;
        Assert.Equal(("Ingrid Aasen", "Le Fanal", 1), (request.Speaker, request.Source, request.Clauses.Count));
    }

    [Theory]
    [InlineData("date:2022-10-01..2022-10-11", "2022-10-01", "2022-10-11")]
    [InlineData("date:2022-10-01..", "2022-10-01", null)]
    [InlineData("date:..2022", null, "2022-12-31")]
    [InlineData("date:2024-02", "2024-02-01", "2024-02-29")]
    public void Days_MayBeOpenAtEitherEnd(string question, string? from, string? until)
    {
        SearchRequest request = Reader.Read(question).Request;
        Assert.Equal((from, until), (request.From?.ToString("yyyy-MM-dd", null), request.Until?.ToString("yyyy-MM-dd", null)));
    }

    [Theory]
    [InlineData("chiffre:>=1e9EUR", 1e9, null, "EUR")]
    [InlineData("chiffre:>=1e9 EUR", 1e9, null, "EUR")]
    [InlineData("figure:30..40", 30.0, 40.0, null)]
    [InlineData("figure:5%", 5.0, 5.0, "percent")]
    [InlineData("figure:\"30 ship\"", 30.0, 30.0, "ship")]
    [InlineData("figure:<=-2.5", null, -2.5, null)]
    [InlineData("figure:EUR", null, null, "EUR")]
    public void Figures_HaveARangeAndAUnit(string question, double? least, double? most, string? unit)
    {
        SearchRequest request = Reader.Read(question).Request;
        Assert.Equal((least, most, unit, 0), (request.Least, request.Most, request.Unit, request.Clauses.Count));
    }

    [Fact]
    public void AStrictSign_LeavesTheNumberItselfOut()
    {
        SearchRequest request = Reader.Read("chiffre:>30").Request;
        Assert.True(request.Least > 30);
        Assert.Null(request.Most);
    }

    [Fact]
    public void AMinus_ExcludesAWordOrPhrase()
    {
        SearchRequest request = Reader.Read("port -\"grand large\" -").Request;
        Assert.Equal([false, true], request.Clauses.Select(clause => clause.Excluded));
    }

    [Theory]
    [InlineData("type:citation", SearchKind.Quotes)]
    [InlineData("type:figures", SearchKind.Figures)]
    [InlineData("type:article", SearchKind.Articles)]
    public void TheKind_CanBeSaid(string question, SearchKind kind) => Assert.Equal(kind, Reader.Read(question).Kind);

    [Theory]
    [InlineData("date:yesterday")]
    [InlineData("date:..")]
    [InlineData("chiffre:>EUR")]
    [InlineData("lang:french")]
    [InlineData("type:poem")]
    [InlineData("couleur:bleu")]
    public void WhatIsNotUnderstood_IsNamed(string question)
    {
        SearchQuestion read = Reader.Read(question + " port");
        Assert.Equal([question], read.NotUnderstood);
        Assert.Single(read.Request.Clauses);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData(":")]
    [InlineData("-")]
    [InlineData("dit:")]
    [InlineData("\0\ud800 !?")]
    [InlineData("chiffre:e")]
    [InlineData("figure:>")]
    public void AnyQuestion_IsRead(string question) => Assert.NotNull(Reader.Read(question).Request);
}
