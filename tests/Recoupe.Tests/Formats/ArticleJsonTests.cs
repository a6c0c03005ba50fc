using System.Text;
using System.Text.Json;
using Recoupe.Formats;
using Recoupe.Text;

namespace Recoupe.Tests.Formats;

public sealed class ArticleJsonTests
{
    private const string Full = """
        {"id":"a","url":"https://example.org/a","source":"La Gazette","title":"Titre","published":"2022-10-11T09:30:00+02:00","modified":null,"authors":["A. B."],"lang":"fr","credit":["AFP"],"captions":["Le port"],"text":"Il a dit 30 navires hier.","z":{"k":[1,2]},"b":null,"annotations":{"sentences":[{"start":0,"end":25}],"mentions":[{"start":0,"end":2,"type":"person","kind":"pronoun","entity":"Jean Martin"}],"quotes":[{"kind":"indirect","content":[{"start":9,"end":24}],"cue":{"start":3,"end":8},"speaker":{"start":0,"end":2,"entity":"Jean Martin"},"confidence":0.93,"via":null,"addressee":null}],"times":[{"start":20,"end":24,"type":"date","value":"2022-10-10"}],"quantities":[{"start":9,"end":19,"value":[30,40],"unit":"ship","modifier":"approx"}],"dropped":[]}}
        """;

    [Fact]
    public void TryRead_FullArticle_IsWrittenBackTheSame()
    {
        ArticleInput input = Read(Full);
        string line = ArticleJson.ToLine(new AnnotatedArticle(input.Article, input.Given));
        using JsonDocument expected = JsonDocument.Parse(Full);
        using JsonDocument actual = JsonDocument.Parse(line);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), line);
        Assert.Equal(line, ArticleJson.ToLine(new AnnotatedArticle(Read(line).Article, Read(line).Given)));
    }

    [Fact]
    public void TryRead_Layers_ArePresentWhenFound()
    {
        LayerKinds all = LayerKinds.Sentences | LayerKinds.Mentions | LayerKinds.Coreference | LayerKinds.Quotes | LayerKinds.Times | LayerKinds.Quantities | LayerKinds.Dropped;
        Assert.Equal(all, Read(Full).Given.Present);
        Assert.Equal(LayerKinds.Quotes, Read("""{"text":"Oui.","annotations":{"quotes":[]}}""").Given.Present);
        Assert.Equal(LayerKinds.None, Read("""{"text":"Oui."}""").Given.Present);
    }

    [Fact]
    public void TryRead_UnknownFields_AreKeptInOrder() => Assert.Equal(["z", "b"], Read(Full).Article.Extra.Keys);

    [Theory]
    [InlineData("""{"start":0,"end":99}""", "lies behind the text")]
    [InlineData("""{"start":2,"end":2}""", "does not lie before end")]
    [InlineData("""{"start":-1,"end":2}""", "start is no offset")]
    [InlineData("""{"start":0.5,"end":2}""", "start is no offset")]
    [InlineData("""{"start":0,"end":1}""", "inside a surrogate pair")]
    [InlineData("""7""", "no JSON object")]
    public void TryRead_BadOffset_IsRefusedWithPath(string dropped, string reason)
    {
        string json = "{\"text\":\"\U0001F600 rires\",\"annotations\":{\"dropped\":[" + dropped + "]}}";
        Assert.False(ArticleJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out string actual));
        Assert.StartsWith("annotations.dropped[0]", actual, StringComparison.Ordinal);
        Assert.Contains(reason, actual, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"quotes":[{"kind":"shouted","content":[{"start":0,"end":2}]}]}""", "kind is missing or not a known one")]
    [InlineData("""{"quotes":[{"kind":"direct","content":[]}]}""", "content is empty")]
    [InlineData("""{"quotes":[{"kind":"direct","content":[{"start":0,"end":3},{"start":2,"end":4}]}]}""", "overlap")]
    [InlineData("""{"quantities":[{"start":0,"end":2,"value":[1,2,3],"unit":"ship"}]}""", "no range of two numbers")]
    [InlineData("""{"tokens":[{"start":0,"end":2,"head":1}],"sentences":[{"start":0,"end":2}]}""", "head is no index")]
    [InlineData("""{"quotes":{}}""", "is no array")]
    [InlineData("""[]""", "no JSON object")]
    public void TryRead_BadLayer_IsRefused(string annotations, string reason)
    {
        Assert.False(ArticleJson.TryRead(Encoding.UTF8.GetBytes("{\"text\":\"Oui, oui.\",\"annotations\":" + annotations + "}"), out _, out string actual));
        Assert.Contains(reason, actual, StringComparison.Ordinal);
    }

    [Fact]
    public void ToLine_Tokens_AreReadBack()
    {
        Token[] tokens =
        [
            new() { Span = new Span(0, 2), Pos = PartOfSpeech.Adp, SecondPos = PartOfSpeech.Det, Lemma = "de", Head = 1, Relation = Relation.NsubjPass },
            new() { Span = new Span(3, 7), Pos = PartOfSpeech.Noun, Lemma = "port", Morphology = new Morphology { Number = GrammaticalNumber.Singular } },
        ];
        Annotations layers = new() { Tokens = Layer<Token>.Of(tokens), Sentences = Layer<Sentence>.Of([new Sentence(new Span(0, 7), 0, 2, 0)]) };
        AnnotatedArticle article = new(new Article { Id = "a", Text = "du port" }, layers);
        Assert.DoesNotContain("tokens", ArticleJson.ToLine(article), StringComparison.Ordinal);
        Annotations read = Read(ArticleJson.ToLine(article, tokens: true)).Given;
        Assert.Equal(tokens, read.Tokens);
        Assert.Equal(layers.Sentences, read.Sentences);
        Assert.True(read.Present.HasFlag(LayerKinds.Tokens | LayerKinds.Tags | LayerKinds.Syntax));
    }

    [Fact]
    public void ToLine_Dropped_FollowsTheArticle()
    {
        string line = ArticleJson.ToLine(new Article { Id = "a", Text = "Oui." }, [new Dropped(new Span(0, 3), "caption")]);
        Assert.EndsWith("""
            "text":"Oui.","dropped":[{"start":0,"end":3,"reason":"caption"}]}
            """, line, StringComparison.Ordinal);
    }

    private static ArticleInput Read(string json)
    {
        Assert.True(ArticleJson.TryRead(Encoding.UTF8.GetBytes(json), out ArticleInput? input, out string reason), reason);
        return input!;
    }
}
