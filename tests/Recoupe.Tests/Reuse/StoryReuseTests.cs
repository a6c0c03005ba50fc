using Recoupe.Languages;
using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Tests.Reuse;

public sealed class StoryReuseTests
{
    private static readonly StoryReuse Reuse = new(LanguageCatalog.Embedded);

    [Fact]
    public void Between_SentencesTranslatedInOrder_IsATranslation()
    {
        AnnotatedArticle french = Article("a", "fr", "2026-03-02T08:00:00Z",
            "Le port de Norvik fermera son quai nord pendant six semaines, a annoncé lundi la ministre Hanna Solberg. Des plongeurs ont trouvé des dégâts sur 11 des 40 piliers du quai, selon un rapport remis à la police. Les pêcheurs de Norvik devront débarquer leur poisson à Skarsund jusqu'au mois de mai. Les réparations coûteront 25 millions d'euros à la ville.");
        AnnotatedArticle english = Article("b", "en", "2026-03-02T12:00:00Z",
            "The port of Norvik will close its northern quay for six weeks, minister Hanna Solberg announced on Monday. Divers found damage on 11 of the quay's 40 pillars, according to a report handed to the police. Fishermen from Norvik will have to land their fish in Skarsund until May. Repairs will cost the city 25 million euros.");
        ReuseRelation relation = Assert.Single(Reuse.Between([french, english]));
        Assert.Equal(ReuseKind.Translation, relation.Kind);
        Assert.Equal(ReuseDirection.AToB, relation.Direction);
        Assert.True(relation.Passages.Count >= 3);
    }

    [Fact]
    public void Between_OneManQuotedByBoth_IsNoCopy()
    {
        const string quote = "\"We will keep the harbour open for as long as the pillars can carry the weight of the cranes above them\"";
        AnnotatedArticle first = Article("a", "en", "2026-03-02", $"Fishermen gathered before the town hall of Norvik early in the morning. {quote}, the mayor told them. Rain kept many others away.");
        AnnotatedArticle second = Article("b", "en", "2026-03-02", $"Engineers doubt that the quay is safe. {quote}, said the mayor in an interview with a local station. The opposition wants a second report.");
        Assert.Empty(Reuse.Between([first, second]));
    }

    private static AnnotatedArticle Article(string id, string language, string published, string text) => new(
        new Article { Id = id, Text = text, Language = language, Published = PublicationTime.TryParse(published, out PublicationTime time) ? time : null },
        Annotations.None);
}
