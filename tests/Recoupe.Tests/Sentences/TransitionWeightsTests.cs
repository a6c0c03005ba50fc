using Recoupe.Sentences;

namespace Recoupe.Tests.Sentences;

public sealed class TransitionWeightsTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(127, -127)]
    [InlineData(-128, 127)]
    public void Sum_OfManyEqualRows_DoesNotRunOver(int left, int right)
    {
        byte[] row = [(byte)(left + TransitionWeights.Zero), (byte)(right + TransitionWeights.Zero)];
        TransitionWeights weights = new([.. row, .. row]);
        Assert.Equal((TransitionFeatures.Count * left, TransitionFeatures.Count * right), weights.Sum(new uint[TransitionFeatures.Count]));
    }

    [Fact]
    public void Sum_OfTwoRows_TakesEachByItsHighestBits()
    {
        TransitionWeights weights = new([TransitionWeights.Zero + 3, TransitionWeights.Zero - 5, TransitionWeights.Zero + 10, TransitionWeights.Zero + 20]);
        Assert.Equal((13, 15), weights.Sum([0x7FFFFFFF, 0x80000000]));
    }

    [Fact]
    public void Construction_WithHalfARow_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => new TransitionWeights(new byte[3]));
}
