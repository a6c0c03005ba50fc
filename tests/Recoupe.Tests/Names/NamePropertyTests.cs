using FsCheck;
using FsCheck.Fluent;
using Recoupe.Text;

namespace Recoupe.Tests.Names;

public sealed class NamePropertyTests
{
    private static readonly string[] Languages = ["de", "en", "es", "fr"];

    private static readonly string[] Pieces =
    [
        "Le maire ", "Jean Dupont", ", ", ". ", "M. Dupont ", "a-t-il ", "dit ", "« ", " » ", "\n", "l'Otan ", "(", ")", "\ud83c", "\udf0d", "\0", "\u0130I\u0131 ", "DUPONT ", "Élise ", "il faut ", "[", "]", "\"", "de la ",
    ];

    [Fact]
    public void Annotate_AnyText_KeepsTheInvariants() =>
        Prop.ForAll<NonNull<string>, byte[]>((text, choice) =>
        {
            string mixed = text.Get + string.Concat((choice ?? []).Select(at => Pieces[at % Pieces.Length]));
            foreach (string language in Languages)
            {
                foreach (Mention mention in Naming.Annotate(mixed, language).Layers.Mentions)
                {
                    Assert.InRange(mention.Score, 0, 1);
                    Assert.NotEqual("", mention.Rule);
                    Assert.NotEqual("", mention.Entity?.Name);
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Annotate_SameTextTwice_GivesTheSame()
    {
        const string text = "Le maire de Lyon, Antoine Delvaux, a parlé. Il a ajouté que l'Otan et Mme Vasseur viendraient à Kiev.";
        Assert.Equal(Naming.Annotate(text, "fr").Layers.Mentions, Naming.Annotate(text, "fr").Layers.Mentions);
    }

    [Theory]
    [InlineData("Jean Dupont")]
    [InlineData("un maire de Lyon ")]
    [InlineData("Il ")]
    [InlineData("« l'Otan ")]
    public void Annotate_TheSameTenThousandTimes_Ends(string piece) =>
        Assert.NotNull(Naming.Annotate(string.Concat(Enumerable.Repeat(piece, 10_000)), "fr"));

    [Fact]
    public void Annotate_LanguageWithoutPack_GivesNoNames() =>
        Assert.Empty(Naming.Annotate("Jean Dupont parle.", "xx").Layers.Mentions);
}
