using System.Text;
using Recoupe.Text;

namespace Recoupe.Tests.Quotes;

public sealed class QuoteStageTests
{
    private static readonly string[] Pieces =
    [
        "« ", " »", "\"", "“", "”", "„", "'", "’", "\n", ". ", ", ", " : ", " - ", "a déclaré ", "que ", "selon ", "le maire ", "Jean Dupont ", "said ", "that ", "sagte er", ", ",
        "dijo ", "il pleut ", "a-t-il ajouté", "\ud83c\udf0d", "\ud83c", "\udf0d", "\0", "é", "日本", "(", ")", "[", "]", "d'", "qu'", "!", "?", "…", "der Sohn habe ", "laut ",
    ];

    public static TheoryData<string> Languages => ["fr", "en", "es", "de"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Annotate_RandomPieces_KeepsTheInvariants(string language)
    {
        ulong seed = StableHash.Of(language);
        for (int round = 0; round < 150; round++)
        {
            StringBuilder text = new();
            for (int i = 0; i < 60; i++)
            {
                seed = StableHash.Mix(seed + 0x9E37);
                text.Append(Pieces[(int)(seed % (ulong)Pieces.Length)]);
            }

            IReadOnlyList<Quote> once = Quoting.Run(text.ToString(), language);
            IReadOnlyList<Quote> again = Quoting.Run(text.ToString(), language);
            Assert.Equal(once.Select(quote => quote.Span + quote.Rule + quote.Speaker), again.Select(quote => quote.Span + quote.Rule + quote.Speaker));
        }
    }

    [Theory]
    [InlineData("« ", 100_000)]
    [InlineData("Il dit qu'", 100_000)]
    [InlineData("a dit, ", 100_000)]
    [InlineData("selon lui, ", 100_000)]
    [InlineData("\"oui\", dit-il, ", 50_000)]
    public void Annotate_EndlessRepetition_ComesToAnEnd(string piece, int times) =>
        Assert.NotNull(Quoting.Run(string.Concat(Enumerable.Repeat(piece, times)), "fr"));

    [Fact]
    public void Annotate_DroppedStretch_HoldsNoQuote()
    {
        const string Text = "« Nous partons demain », a dit Paul Nivelle.\n« Abonnez-vous », a dit Paul Nivelle.";
        Dropped dropped = new(new Span(45, Text.Length), "form");
        IReadOnlyList<Quote> quotes = Quoting.Run(Text, "fr", new Annotations { Dropped = Layer<Dropped>.Of([dropped]) });
        Assert.Single(quotes);
        Assert.False(quotes[0].Span.Overlaps(dropped.Span));
    }

    [Fact]
    public void Annotate_SecondHandSource_IsVia()
    {
        Quote quote = Assert.Single(Quoting.Run("Selon Reuters, le ministre a déclaré que la frontière rouvrirait.", "fr"));
        Assert.Equal("ministre", quote.Speaker?.Entity);
        Assert.Equal("Reuters", quote.Via?.Entity);
    }

    [Fact]
    public void Annotate_UnknownLanguage_HasNoQuotes() => Assert.Empty(Quoting.Run("« Ja », siger han.", "da"));
}
