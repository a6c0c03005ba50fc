using Recoupe.Evaluation.Entities;
using Recoupe.Text;

namespace Recoupe.Evaluation.Tests;

public sealed class EntityScorerTests
{
    private const string Text = "Ada Lovelace écrit. Elle signe. Babbage lit.";

    private static readonly string[] Gold =
    [
        "# remark",
        "entity\ta\t0\t12\tperson\tP1\t-",
        "entity\ta\t32\t39\tperson\tP2\t-",
        "mention\ta\t0\t12\tname\tP1\t-",
        "mention\ta\t20\t24\tpronoun\tP1\tspeaker",
        "mention\ta\t32\t39\tname\tP2\t-",
    ];

    [Fact]
    public void Score_AllRight_IsOne()
    {
        EntityScorer scorer = Score("Ada Lovelace", "Babbage");
        Assert.Equal((1, 1, 1, 1, 1), (scorer.Names, scorer.Speakers, scorer.Coreference, scorer.Precision, scorer.Unmixed));
        Assert.Empty(scorer.Errors);
    }

    [Fact]
    public void Score_PronounOfAnother_CostsSpeakerAndPrecision()
    {
        EntityScorer scorer = Score("Babbage", "Babbage");
        Assert.Equal((1, 0, 0), (scorer.Names, scorer.Speakers, scorer.Coreference));
        Assert.Equal(2.0 / 3, scorer.Precision, 6);
        Assert.Equal(2, scorer.Errors.Count);
    }

    [Fact]
    public void Score_TwoUnderOneName_CostsNames()
    {
        EntityScorer scorer = Score("Ada Lovelace", "Ada Lovelace");
        Assert.Equal(0.5, scorer.Names);
    }

    [Fact]
    public void Read_BadLine_Throws() => Assert.Throws<FormatException>(() => GoldEntities.Read(["mention\ta\t0\t1"]));

    private static EntityScorer Score(string pronoun, string last)
    {
        Mention[] mentions =
        [
            new(new Span(0, 12), MentionType.Person, MentionKind.Name, new Entity("Ada Lovelace", MentionType.Person)),
            new(new Span(20, 24), MentionType.Person, MentionKind.Pronoun, new Entity(pronoun, MentionType.Person)),
            new(new Span(32, 39), MentionType.Person, MentionKind.Name, new Entity(last, MentionType.Person)),
        ];
        AnnotatedArticle article = new(new Article { Id = "a", Text = Text, Language = "fr" }, Annotations.None with { Mentions = Layer<Mention>.Of(mentions) });
        return new EntityScorer(GoldEntities.Read(Gold), [article]);
    }
}
