using Recoupe.Tests.Specs;

namespace Recoupe.Tests.Sentences;

/// <summary>The specs <c>tokens.md</c> (tokens in the list line before the text) and <c>sentences.md</c> (each sentence marked) of every language.</summary>
public sealed class SegmentationSpecTests
{
    private static readonly string[] Languages = ["de", "en", "es", "fr"];

    public static TheoryData<SpecCase> TokenCases => Cases("tokens");

    public static TheoryData<SpecCase> SentenceCases => Cases("sentences");

    [Theory]
    [MemberData(nameof(TokenCases))]
    public void Tokens_OfSpec_AreThose(SpecCase spec) =>
        Assert.Equal(spec.Settings["tokens"].Split(" | "), Segmentation.TokensOf(spec.Text, spec.Path[..2]));

    [Theory]
    [MemberData(nameof(SentenceCases))]
    public void Sentences_OfSpec_AreThose(SpecCase spec)
    {
        string[] marked = [.. spec.Marked.Spans.Select(mark => mark.Span.TextOf(spec.Text))];
        Assert.Equal(marked, Segmentation.SentencesOf(spec.Text, spec.Path[..2]));
    }

    private static TheoryData<SpecCase> Cases(string area) =>
        [.. Languages.SelectMany(language => SpecCase.Read($"{language}/{area}.md"))];
}
