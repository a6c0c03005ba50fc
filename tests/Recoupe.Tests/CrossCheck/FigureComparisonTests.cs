using Recoupe.CrossCheck;
using Recoupe.Text;

namespace Recoupe.Tests.CrossCheck;

public sealed class FigureComparisonTests
{
    private static readonly AnnotatedArticle Article = new(new Article { Id = "a", Text = "12 14" }, Annotations.None);

    [Theory]
    [InlineData(280, 300, QuantityModifier.None, FigureState.Rounding)]
    [InlineData(19, 20, QuantityModifier.None, FigureState.Rounding)]
    [InlineData(4.9, 5, QuantityModifier.None, FigureState.Rounding)]
    [InlineData(386_000, 400_000, QuantityModifier.Approximate, FigureState.Rounding)]
    [InlineData(12, 14, QuantityModifier.None, FigureState.Differ)]
    [InlineData(12, 14, QuantityModifier.More, FigureState.Differ)]
    [InlineData(3, 4, QuantityModifier.None, FigureState.Differ)]
    [InlineData(30, 30, QuantityModifier.More, FigureState.Modifier)]
    [InlineData(30, 30, QuantityModifier.None, FigureState.Agree)]
    public void Of_TwoAmounts_SaysHowTheyDiffer(double first, double second, QuantityModifier modifier, FigureState expected)
    {
        FigureVersion one = new(new Excerpt(Article, new Span(0, 2)), first, "person", modifier);
        FigureVersion other = new(new Excerpt(Article, new Span(3, 5)), second, "person", QuantityModifier.None);
        Assert.Equal(expected, FigureComparison.Of([one, other]));
        Assert.Equal(expected, FigureComparison.Of([other, one]));
    }
}
