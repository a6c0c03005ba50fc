using Recoupe.Tests.Specs;
using Recoupe.Text;

namespace Recoupe.Tests.Quotes;

public sealed class QuoteSpecTests
{
    public static TheoryData<string, int> Cases(string language)
    {
        TheoryData<string, int> data = [];
        foreach (SpecCase spec in SpecCase.Read(language + "/quotes.md"))
        {
            data.Add(language, spec.Line);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases), "fr")]
    [MemberData(nameof(Cases), "en")]
    [MemberData(nameof(Cases), "es")]
    [MemberData(nameof(Cases), "de")]
    public void Annotate_SpecCase_GivesItsQuotes(string language, int line)
    {
        SpecCase spec = SpecCase.Read(language + "/quotes.md").Single(item => item.Line == line);
        IReadOnlyList<ExpectedQuote> expected = ExpectedQuote.Read(spec);
        IReadOnlyList<Quote> found = Quoting.Run(spec.Text, language);
        string? failure = Compare(spec, expected, found);
        if (spec.Settings.ContainsKey("open"))
        {
            Assert.True(failure is not null, $"{spec} works now: take it out of the open cases");
            return;
        }

        Assert.True(failure is null, $"{spec}: {spec.Text}\n{failure}");
    }

    private static string? Compare(SpecCase spec, IReadOnlyList<ExpectedQuote> expected, IReadOnlyList<Quote> found)
    {
        List<Quote> left = [.. found];
        foreach (ExpectedQuote quote in expected)
        {
            Quote? match = left.Find(other => quote.Difference(other, spec.Text) is null);
            if (match is null)
            {
                return string.Join("\n", left.Select(other => quote.Difference(other, spec.Text)).Prepend("not found: " + string.Join(" | ", quote.Content.Select(span => span.TextOf(spec.Text)))));
            }

            left.Remove(match);
        }

        return left.Count == 0 ? null : "too many: " + string.Join("\n", left.Select(quote => quote.Rule + ": " + string.Join(" | ", quote.Content.Select(span => span.TextOf(spec.Text)))));
    }
}
