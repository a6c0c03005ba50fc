using Recoupe.Text;

namespace Recoupe.Tests.Specs;

public sealed class MarkedTextTests
{
    [Fact]
    public void Parse_NestedMarks_GivesPlainTextAndSpans()
    {
        MarkedText marked = MarkedText.Parse(@"Le [chef de l’[OTAN](org)](role) a dit \[sic\].");
        Assert.Equal("Le chef de l’OTAN a dit [sic].", marked.Text);
        Assert.Equal([new MarkedSpan(new Span(3, 17), "role"), new MarkedSpan(new Span(13, 17), "org")], marked.Spans);
    }

    [Fact]
    public void Parse_MarkNotClosed_Throws() => Assert.Throws<FormatException>(() => MarkedText.Parse("a [b"));
}
