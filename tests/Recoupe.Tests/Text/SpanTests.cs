using Recoupe.Text;

namespace Recoupe.Tests.Text;

public sealed class SpanTests
{
    [Fact]
    public void Construction_EndBeforeStart_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new Span(3, 2));
}
