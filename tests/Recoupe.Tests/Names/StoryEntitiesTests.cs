using Recoupe.Languages;
using Recoupe.Names;
using Recoupe.Text;

namespace Recoupe.Tests.Names;

public sealed class StoryEntitiesTests
{
    [Fact]
    public void Merge_SpellingsOfTwoLanguages_GiveOneEntity()
    {
        StoryEntities story = Merge(("fr", ["Oleksandr Martchenko", "OTAN", "Kiev"]), ("fr", ["Oleksandr Marchenko"]), ("en", ["Oleksandr Marchenko", "NATO", "Kyiv"]));
        Assert.Equal(["Kiev", "OTAN", "Oleksandr Marchenko"], story.Entities.Select(entity => entity.Entity.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["Oleksandr Marchenko", "Oleksandr Martchenko"], story.Entities.Single(entity => entity.Entity.Type == MentionType.Person).Spellings);
    }

    [Fact]
    public void Merge_SharedSurname_KeepsTwoPeople()
    {
        StoryEntities story = Merge(("fr", ["Paul Martelin"]), ("fr", ["Claire Martelin"]), ("fr", ["Martelin"]));
        Assert.Equal(["Claire Martelin", "Martelin", "Paul Martelin"], story.Entities.Select(entity => entity.Entity.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Merge_SurnameOfOnePerson_GoesToHim()
    {
        StoryEntities story = Merge(("fr", ["Paul Martelin"]), ("fr", ["Martelin"]));
        Assert.Equal("Paul Martelin", Assert.Single(story.Entities).Entity.Name);
    }

    [Fact]
    public void Merge_TwoPeopleOfOneArticle_StayApart()
    {
        StoryEntities story = Merge(("fr", ["Jean Martelin", "Jean Paul Martelin"]), ("fr", ["Jean Martelin"]));
        Assert.Equal(2, story.Entities.Count);
    }

    [Fact]
    public void Merge_AcronymOfOtherArticle_GoesToItsOnlyName()
    {
        StoryEntities story = Merge(("fr", ["Fédération Nationale des Transporteurs"]), ("fr", ["FNT"]));
        Assert.Equal("Fédération Nationale des Transporteurs", Assert.Single(story.Entities).Entity.Name);
    }

    [Fact]
    public void Merge_ForbiddenByTheUser_KeepsApart()
    {
        EntityCorrections corrections = EntityCorrections.Parse(["forbid \"Martelin\" = \"Paul Martelin\""]);
        StoryEntities story = StoryEntities.Merge(Articles(("fr", ["Paul Martelin"]), ("fr", ["Martelin"])), LanguageCatalog.Embedded, corrections);
        Assert.Equal(2, story.Entities.Count);
    }

    [Fact]
    public void Merge_MergedByTheUser_GivesOneName()
    {
        EntityCorrections corrections = EntityCorrections.Parse(["merge \"Bob le Rouge\" = \"Robert Lenoir\""]);
        StoryEntities story = StoryEntities.Merge(Articles(("fr", ["Bob le Rouge"]), ("fr", ["Robert Lenoir"])), LanguageCatalog.Embedded, corrections);
        Assert.Equal("Robert Lenoir", Assert.Single(story.Entities).Entity.Name);
    }

    [Fact]
    public void Canonical_OfAnArticlesEntity_IsTheStorys()
    {
        IReadOnlyList<AnnotatedArticle> articles = Articles(("fr", ["Paul Martelin"]), ("fr", ["Martelin"]));
        StoryEntities story = StoryEntities.Merge(articles);
        Assert.Equal("Paul Martelin", story.Canonical(articles[1], articles[1].Layers.Mentions[0].Entity!).Name);
    }

    private static StoryEntities Merge(params (string Language, string[] Names)[] articles) => StoryEntities.Merge(Articles(articles));

    // Articles that consist of names, people but for those in the alias table.
    private static IReadOnlyList<AnnotatedArticle> Articles(params (string Language, string[] Names)[] articles) =>
        [.. articles.Select((article, index) => Article(index, article.Language, article.Names))];

    private static AnnotatedArticle Article(int index, string language, string[] names)
    {
        string text = string.Join('\n', names);
        int at = 0;
        List<Mention> mentions = [];
        foreach (string name in names)
        {
            MentionType type = name is "OTAN" or "NATO" or "FNT" || name.StartsWith("Fédération", StringComparison.Ordinal) ? MentionType.Organisation : name is "Kiev" or "Kyiv" ? MentionType.Place : MentionType.Person;
            mentions.Add(new Mention(new Span(at, at + name.Length), type, MentionKind.Name, new Entity(name, type)));
            at += name.Length + 1;
        }

        return new AnnotatedArticle(new Article { Id = "a" + index, Text = text, Language = language }, Annotations.None with { Mentions = Layer<Mention>.Of(mentions) });
    }
}
