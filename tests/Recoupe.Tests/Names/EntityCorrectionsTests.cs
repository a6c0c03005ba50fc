using Recoupe.Names;
using Recoupe.Text;

namespace Recoupe.Tests.Names;

public sealed class EntityCorrectionsTests
{
    [Fact]
    public void Parse_LinesThatMakeNoSense_AreRefusedWithTheirNumbers()
    {
        EntityCorrections corrections = EntityCorrections.Parse(["# names", "", "merge \"A\" = \"B\" # why", "merge A = B", "rename \"A\" = \"B\"", "forget \"A\"", "split \"A\" in \"x\" -> \"B\"", "forbid \"A\" = \"B"]);
        Assert.Equal([4, 5, 6, 8], corrections.Refused.Select(refused => refused.Line));
    }

    [Fact]
    public void Apply_Merge_RenamesMentionsAndSpeakers()
    {
        AnnotatedArticle corrected = EntityCorrections.Parse(["merge \"bob\" = \"Robert Lenoir\""]).Apply(Article());
        Assert.Equal(["Robert Lenoir", "Anne"], corrected.Layers.Mentions.Select(mention => mention.Entity!.Name));
        Assert.Equal("Robert Lenoir", corrected.Layers.Quotes[0].Speaker!.Entity);
    }

    [Fact]
    public void Apply_Split_TakesMentionsOfOneArticleOut()
    {
        EntityCorrections corrections = EntityCorrections.Parse(["split \"Bob\" in \"a\" -> \"Bob Dumas\""]);
        Assert.Equal("Bob Dumas", corrections.Apply(Article()).Layers.Mentions[0].Entity!.Name);
        Assert.Equal("Bob Dumas", corrections.Apply(Article()).Layers.Quotes[0].Speaker!.Entity);
        Assert.Equal("Bob", corrections.Apply(Article("b")).Layers.Mentions[0].Entity!.Name);
    }

    [Fact]
    public void Apply_MergesThatGoInCircles_End() =>
        Assert.NotNull(EntityCorrections.Parse(["merge \"Bob\" = \"Anne\"", "merge \"Anne\" = \"Bob\""]).Apply(Article()));

    [Fact]
    public void Apply_Rename_ChangesTheName() =>
        Assert.Equal("Bob Dumas", EntityCorrections.Parse(["rename \"Bob\" -> \"Bob Dumas\""]).Apply(Article()).Layers.Mentions[0].Entity!.Name);

    private static AnnotatedArticle Article(string id = "a")
    {
        Entity bob = new("Bob", MentionType.Person);
        Entity anne = new("Anne", MentionType.Person);
        Layer<Mention> mentions = Layer<Mention>.Of([new Mention(new Span(0, 3), MentionType.Person, MentionKind.Name, bob), new Mention(new Span(4, 8), MentionType.Person, MentionKind.Name, anne)]);
        Quote quote = new(QuoteKind.Direct, [new Span(9, 12)]) { Speaker = new Party(new Span(0, 3), "Bob") };
        return new AnnotatedArticle(new Article { Id = id, Text = "Bob Anne oui", Language = "fr" }, Annotations.None with { Mentions = mentions, Quotes = Layer<Quote>.Of([quote]) });
    }
}
