using Recoupe.Quotes;
using Recoupe.Text;

namespace Recoupe.Tests.Quotes;

public sealed class MarkPairingTests
{
    [Theory]
    [InlineData("Il dit « oui » et « non ».", "« oui »", "« non »")]
    [InlineData("Il dit «\u00a0oui\u00a0».", "«\u00a0oui\u00a0»")]
    [InlineData("\"Nous, \"les petits\", partons\", dit-il.", "\"Nous, \"les petits\", partons\"", "\"les petits\"")]
    [InlineData("car c'est une \"longue guerre\", dit-il", "\"longue guerre\"")]
    [InlineData("„Ja“, sagte er, »nein« sie.", "„Ja“", "»nein«")]
    [InlineData("qu' »ici, rien ne va ».", "»ici, rien ne va »")]
    [InlineData("« un »» deux", "« un »")]
    [InlineData("The workers' rights and a 12\" screen")]
    [InlineData("‘Yes, it’s true,’ he said.", "‘Yes, it’s true,’")]
    [InlineData("Il dit « c’est “beau” ».", "« c’est “beau” »", "“beau”")]
    [InlineData("« Un jour. Il part", "« Un jour. Il part")]
    [InlineData("Le stock était « trop bas. La suite viendra.", "« trop bas.")]
    [InlineData("» Lire aussi notre dossier")]
    [InlineData("« Un.\nDeux ». Trois.", "« Un.", "Deux »")]
    [InlineData("(« entre parenthèses »)", "« entre parenthèses »")]
    [InlineData("‹ petit › mot", "‹ petit ›")]
    public void Pair_Text_GivesStretches(string text, params string[] expected)
    {
        MarkedStretch[] stretches = MarkPairing.Pair(text, Layer<Dropped>.Empty);
        Assert.Equal(expected, stretches.Select(stretch => stretch.Span.TextOf(text)));
    }

    [Fact]
    public void Pair_HundredThousandMarks_StaysInBounds()
    {
        foreach (string mark in new[] { "«", "»", "\"", "“", "”", "„", "'", "« a ", "\"a ", " »", "‘a’ " })
        {
            string text = string.Concat(Enumerable.Repeat(mark, 100_000));
            foreach (MarkedStretch stretch in MarkPairing.Pair(text, Layer<Dropped>.Empty))
            {
                Assert.InRange(stretch.Span.End, stretch.Span.Start + 1, text.Length);
            }
        }
    }

    [Fact]
    public void Pair_DroppedStretch_IsNoPartOfAnyStretch()
    {
        const string Text = "« un [pub] deux »";
        Dropped dropped = new(new Span(5, 10), "embed");
        Assert.DoesNotContain(MarkPairing.Pair(Text, Layer<Dropped>.Of([dropped])), stretch => stretch.Span.Overlaps(dropped.Span));
    }
}
