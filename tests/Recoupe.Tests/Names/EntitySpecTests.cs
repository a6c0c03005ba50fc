using Recoupe.Tests.Specs;
using Recoupe.Text;

namespace Recoupe.Tests.Names;

/// <summary>The specs <c>entities.md</c>: names, roles and pronouns with whom they stand for.</summary>
public sealed class EntitySpecTests
{
    private static readonly string[] Languages = ["de", "en", "es", "fr"];

    public static TheoryData<SpecCase> Cases => [.. Languages.SelectMany(language => SpecCase.Read(language + "/entities.md"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mentions_OfSpec_StandForThose(SpecCase spec)
    {
        AnnotatedArticle article = Naming.Annotate(spec.Text, spec.Path[..2]);
        foreach (MarkedSpan mark in spec.Marked.Spans)
        {
            string[] found = [.. article.Layers.Mentions.Where(mention => mention.Span == mark.Span).Select(mention => Kind(mention) + " " + mention.Entity?.Name)];
            string[] expected = mark.Label == "nobody" ? [] : [mark.Label];
            Assert.Equal((mark.Span.TextOf(spec.Text), string.Join(" + ", expected)), (mark.Span.TextOf(spec.Text), string.Join(" + ", found)));
        }
    }

    private static string Kind(Mention mention) => mention.Kind switch
    {
        MentionKind.Role => "role",
        MentionKind.Pronoun => "pronoun",
        _ => Naming.TypeName(mention.Type),
    };
}
