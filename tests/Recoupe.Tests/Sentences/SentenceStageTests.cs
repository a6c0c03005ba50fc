using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Text;

namespace Recoupe.Tests.Sentences;

public sealed class SentenceStageTests
{
    // Pieces that meet each other in every order: marks, halves of surrogate pairs, joiners, words of all kinds, line breaks.
    private static readonly string[] Pieces =
    [
        "a", "Le", "l'", "qu’", "aujourd'hui", "-t-il", "don't", "U.S.", "M.", "etc.", "12", " 000", ",5", "%", "-", "--", ".", "...", "…", "!", "?!", "«", "»", "“", "”", "„", "\"", "'", "’",
        " ", "\u00A0", "\u202F", "\n", "\r\n", "\t", "\0", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u200D", "\uFE0F", "e\u0301", "\u00AD", "ﬁ", "É", "İ", "ı", "ß", "漢", "مرحبا", "́",
        "http://a.b/c", "a@b.fr", "@x", "#y", "/", "(", ")", "(e)", "[", "]", ":", ";", ",", "°", "&", "·", "\uFEFF", "\u2028", "\uFFFF", "J.-C.", "20h30", "1er", "𝐀𝐛",
    ];

    private static readonly string[] Languages = ["fr", "en", "es", "de", "und"];

    private static readonly Gen<string> Texts =
        Gen.ListOf(Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString()))).Select(string.Concat);

    [Fact]
    public void Annotate_RandomText_CoversAllThatIsVisible() =>
        Prop.ForAll(Arb.From(Texts), text =>
        {
            foreach (string language in Languages)
            {
                Annotations layers = Segmentation.Of(text, language);
                bool[] covered = new bool[text.Length];
                int end = 0;
                foreach (Token token in layers.Tokens)
                {
                    Assert.True(token.Span.Start >= end, "tokens do not overlap");
                    end = token.Span.End;
                    Array.Fill(covered, true, token.Span.Start, token.Span.Length);
                    Assert.False(char.IsWhiteSpace(text[token.Span.Start]) || char.IsWhiteSpace(text[token.Span.End - 1]), "no token begins or ends with white space");
                }

                for (int i = 0; i < text.Length; i++)
                {
                    Assert.True(covered[i] || char.IsWhiteSpace(text[i]) || text[i] is '\u200B' or '\uFEFF', $"{i} of {text} is in a token");
                }

                Assert.Equal(layers.Tokens.Count, layers.Sentences.Sum(sentence => sentence.EndToken - sentence.FirstToken));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(1, 3));

    [Fact]
    public void Annotate_TurkishCulture_GivesTheSame()
    {
        string text = string.Concat(Pieces) + " IIIe siècle. Il dit : I'M İSTANBUL. " + string.Join(' ', Pieces);
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] plain = Segmentation.TokensOf(text, "en");
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(plain, Segmentation.TokensOf(text, "en"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a'")]
    [InlineData("l'")]
    [InlineData("a-")]
    [InlineData("-le")]
    [InlineData("a.")]
    [InlineData("1 ")]
    [InlineData("1-")]
    [InlineData("«")]
    [InlineData("\"a.")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("/(")]
    [InlineData("\uD83D\uDE00\u200D")]
    [InlineData("\0")]
    [InlineData("\uDE00")]
    public void Annotate_LongRunWithoutEnd_IsCut(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        foreach (string language in Languages[..2])
        {
            ArticleContext context = new(new Article { Id = "a", Text = text, Language = language }, Annotations.None);
            new SentenceStage(LanguageCatalog.Embedded).Annotate(context);
            Assert.NotEmpty(context.Layers.Tokens);
        }
    }

    [Fact]
    public void Annotate_DroppedStretch_HoldsNothingAndBreaksTheSentence()
    {
        const string Text = "Le maire a dit Lire aussi : la suite oui.";
        int start = Text.IndexOf("Lire", StringComparison.Ordinal);
        Span dropped = new(start, Text.IndexOf("suite", StringComparison.Ordinal));
        Annotations layers = Segmentation.Of(Text, "fr", new Dropped(dropped, "link"));
        Assert.Equal(["Le maire a dit", "suite oui."], layers.Sentences.Select(sentence => sentence.Span.TextOf(Text)));
        Assert.DoesNotContain(layers.Tokens, token => token.Span.Overlaps(dropped));
        Assert.Equal([0, 1], layers.Sentences.Select(sentence => sentence.Paragraph));
    }

    [Fact]
    public void Annotate_LanguageWithoutPack_StillCuts()
    {
        ArticleContext context = new(new Article { Id = "a", Text = "Het is goed. Ja!", Language = "nl" }, Annotations.None);
        new SentenceStage(LanguageCatalog.Embedded).Annotate(context);
        Assert.Equal(2, context.Layers.Sentences.Count);
    }
}
