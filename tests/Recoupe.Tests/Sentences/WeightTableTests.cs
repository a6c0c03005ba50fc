using FsCheck;
using FsCheck.Fluent;
using Recoupe.Sentences;

namespace Recoupe.Tests.Sentences;

public sealed class WeightTableTests
{
    private const int Bits = 6;

    [Fact]
    public void Sum_OfAnyFeatures_IsThatOfTheirRows() =>
        Prop.ForAll<uint[], int>((features, seed) =>
        {
            sbyte[] weights = [.. Enumerable.Range(0, WeightTable.Columns << Bits).Select(i => (sbyte)unchecked((i * 31) ^ (seed * 7)))];
            int[] expected = new int[WeightTable.Columns];
            foreach (uint feature in features)
            {
                for (int c = 0; c < expected.Length; c++)
                {
                    expected[c] += weights[(WeightTable.Row(feature, Bits) * WeightTable.Columns) + c];
                }
            }

            short[] scores = new short[WeightTable.Columns];
            new WeightTable(weights).Sum(features, scores);
            Assert.Equal(expected, scores.Select(score => (int)score));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(WeightTable.Columns)]
    [InlineData(WeightTable.Columns * 3)]
    [InlineData((WeightTable.Columns * 4) + 1)]
    public void Construction_WithoutAPowerOfTwoOfRows_IsRefused(int length) =>
        Assert.Throws<InvalidDataException>(() => new WeightTable(new sbyte[length]));
}
