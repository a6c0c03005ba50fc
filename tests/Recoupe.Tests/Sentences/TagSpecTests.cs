using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Tests.Specs;
using Recoupe.Text;

namespace Recoupe.Tests.Sentences;

/// <summary>The specs <c>tags.md</c>: every mark is one token with its part of speech, lemma and features.</summary>
public sealed class TagSpecTests
{
    private static readonly string[] Languages = ["de", "en", "es", "fr"];

    public static TheoryData<SpecCase> Cases => [.. Languages.SelectMany(language => SpecCase.Read(language + "/tags.md"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Tags_OfSpec_AreThose(SpecCase spec)
    {
        ArticleContext context = Tagging.Run(spec.Text, spec.Path[..2], LanguageCatalog.Embedded);
        foreach (MarkedSpan mark in spec.Marked.Spans)
        {
            Token token = Assert.Single(context.Layers.Tokens, token => token.Span == mark.Span);
            string[] expected = mark.Label.Split(' ');
            Assert.Equal($"{mark.Span.TextOf(spec.Text)} {expected[0]}", $"{mark.Span.TextOf(spec.Text)} {new WordClass(token.Pos, token.SecondPos)}");
            if (expected.Length > 1)
            {
                Assert.Equal(expected[1], token.Lemma);
            }

            if (expected.Length > 2)
            {
                string[] features = token.Morphology.ToString().Split('|');
                Assert.All(expected[2].Split('|'), feature => Assert.Contains(feature, features));
            }
        }
    }
}
