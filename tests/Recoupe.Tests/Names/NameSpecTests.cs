using Recoupe.Tests.Specs;
using Recoupe.Text;

namespace Recoupe.Tests.Names;

/// <summary>The specs <c>names.md</c>: all names of a text, each with its type and the name of its entity.</summary>
public sealed class NameSpecTests
{
    private static readonly string[] Languages = ["de", "en", "es", "fr"];

    public static TheoryData<SpecCase> Cases => [.. Languages.SelectMany(language => SpecCase.Read(language + "/names.md"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Names_OfSpec_AreThose(SpecCase spec)
    {
        AnnotatedArticle article = Naming.Annotate(spec.Text, spec.Path[..2]);
        string[] expected = [.. spec.Marked.Spans.Select(mark => $"{mark.Span} {mark.Span.TextOf(spec.Text)}: {mark.Label}")];
        string[] found = [.. article.Layers.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => $"{mention.Span} {mention.Span.TextOf(spec.Text)}: {Naming.TypeName(mention.Type)} {mention.Entity!.Name}")];
        Assert.Equal(expected, found);
    }
}
