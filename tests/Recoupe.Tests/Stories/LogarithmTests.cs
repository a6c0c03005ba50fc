using FsCheck;
using FsCheck.Fluent;
using Recoupe.Stories;

namespace Recoupe.Tests.Stories;

public sealed class LogarithmTests
{
    [Fact]
    public void Of_AnyPositiveNumber_IsTheLibrarysToNineDigits() =>
        Prop.ForAll(
            Gen.Choose(1, int.MaxValue).Select(n => n / 4096.0).ToArbitrary(),
            x => Math.Abs(Logarithm.Of(x) - Math.Log(x)) <= 1e-8 * Math.Max(1, Math.Abs(Math.Log(x)))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.69314718055994530942)]
    [InlineData(0.5, -0.69314718055994530942)]
    public void Of_PowersOfTwo_IsExact(double x, double expected) => Assert.Equal(expected, Logarithm.Of(x));
}
