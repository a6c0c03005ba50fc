using Recoupe.Languages;
using Recoupe.Text;
using Recoupe.Times;

namespace Recoupe.Tests.Times;

public sealed class PublicationCheckTests
{
    [Theory]
    [InlineData("fr", "Ce que nous avons vu hier (lundi) est grave.", "2022-10-11", true)]
    [InlineData("fr", "Ce que nous avons vu hier (lundi) est grave.", "2022-10-12", false)]
    [InlineData("fr", "La réunion du mardi 11 octobre est annulée.", "2022-10-09", true)]
    [InlineData("fr", "La réunion du mardi 11 octobre est annulée.", "2021-10-09", false)]
    [InlineData("es", "Habla hoy, martes, el ministro.", "2022-10-11", true)]
    [InlineData("en", "The vote is today (Tuesday).", "2022-10-10", false)]
    [InlineData("en", "On Tuesday, October 11, the talks failed.", "2022-10-13", true)]
    public void Read_StatedDay_AgreesOrNot(string language, string text, string published, bool agrees)
    {
        PublicationFindings findings = Read(language, text, published);
        Assert.Equal(agrees, Assert.Single(findings.Evidence).Agrees);
        Assert.Equal(!agrees, findings.Doubtful);
        Assert.Null(findings.Proposed);
    }

    [Fact]
    public void Read_NoStatedDay_ProposesOneThatTheEvidenceAllows()
    {
        PublicationFindings findings = Read("fr", "L'accord du 7 octobre 2022 est rompu. Il a parlé hier (lundi) à la presse.", null);
        Assert.Equal(new DateOnly(2022, 10, 11), findings.Proposed);
        Assert.Equal(2, findings.Evidence.Count);
    }

    [Theory]
    [InlineData("Le maire a parlé hier.")]
    [InlineData("L'accord du 7 octobre 2022 est rompu.")]
    public void Read_NoStatedDayAndTooLittleEvidence_ProposesNone(string text) => Assert.Null(Read("fr", text, null).Proposed);

    [Fact]
    public void Annotate_NoStatedDay_ResolvesNothingAgainstAProposal()
    {
        ArticleContext context = new(new Article { Id = "a", Text = "L'accord du 7 octobre 2022 est rompu. Il a parlé hier (lundi).", Language = "fr" }, Annotations.None);
        new TimeStage(LanguageCatalog.Embedded).Annotate(context);
        Assert.Equal(["2022-10-07", null, "XXXX-WXX-1"], context.Layers.Times.Select(time => time.Value));
    }

    private static PublicationFindings Read(string language, string text, string? published) =>
        new PublicationCheck(LanguageCatalog.Embedded).Read(new AnnotatedArticle(
            new Article { Id = "a", Text = text, Language = language, Published = PublicationTime.TryParse(published, out PublicationTime at) ? at : null },
            Annotations.None));
}
