using Recoupe.Text;

namespace Recoupe.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("ÉLYSÉE, Çà et là", "elysee, ca et la")]
    [InlineData("Łódź, Ørsted, Škoda, Đoković", "lodz, orsted, skoda, dokovic")]
    [InlineData("İstanbul ılık IĞDIR", "istanbul ilik igdir")]
    [InlineData("Straße, œuvre, Æsop", "straße, œuvre, æsop")]
    [InlineData("Ελλάς, Αθήνα", "ελλασ, αθηνα")]
    [InlineData("Артём Йошкин, Київ", "артем йошкин, київ")]
    [InlineData("Việt Nam, Ǿ", "viet nam, o")]
    [InlineData("ＡＢｃ", "abc")]
    [InlineData("l’OTAN‑Ukraine\u00A012\u202F000", "l'otan-ukraine 12 000")]
    public void Fold_Text_IsPlain(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Lower_Text_KeepsAccents() => Assert.Equal("élysée ñ σ ж ’", Folding.Lower("ÉLYSÉE Ñ Σ Ж ’"));

    [Fact]
    public void Fold_AnyCodeUnit_IsFoldedAndLower()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            char folded = Folding.Fold((char)i);
            Assert.Equal(folded, Folding.Fold(folded));
            Assert.Equal(folded, Folding.Lower(folded));
            Assert.Equal(char.IsSurrogate((char)i), char.IsSurrogate(folded));
        }
    }

    [Fact]
    public void Lower_LatinGreekCyrillic_IsThatOfUnicode()
    {
        for (int i = 0; i < 0x528; i++)
        {
            if (i is not (0x130 or (>= 0x250 and < 0x370)))
            {
                Assert.Equal(char.ToLowerInvariant((char)i), Folding.Lower((char)i));
            }
        }
    }
}
