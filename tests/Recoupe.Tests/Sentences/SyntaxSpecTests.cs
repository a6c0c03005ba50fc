using Recoupe.Languages;
using Recoupe.Tests.Specs;
using Recoupe.Text;

namespace Recoupe.Tests.Sentences;

/// <summary>The specs <c>syntax.md</c>: every mark is one token with its relation and head.</summary>
public sealed class SyntaxSpecTests
{
    private static readonly string[] Languages = ["de", "en", "es", "fr"];

    public static TheoryData<SpecCase> Cases => [.. Languages.SelectMany(language => SpecCase.Read(language + "/syntax.md"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Heads_OfSpec_AreThose(SpecCase spec)
    {
        Layer<Token> tokens = Tagging.Parse(spec.Text, spec.Path[..2], LanguageCatalog.Embedded).Layers.Tokens;
        Assert.All(spec.Marked.Spans, mark =>
        {
            Token token = Assert.Single(tokens, token => token.Span == mark.Span);
            string word = mark.Span.TextOf(spec.Text);
            string head = token.Head < 0 ? "" : " " + tokens[token.Head].Span.TextOf(spec.Text);
            Assert.Equal($"{word}: {mark.Label}", $"{word}: {token.Relation}{head}");
        });
    }
}
