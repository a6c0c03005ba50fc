using System.Globalization;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>The names of values in JSON and CSV.</summary>
internal static class DossierNames
{
    public static string Of(MentionType type) => type switch
    {
        MentionType.Person => "person",
        MentionType.Organisation => "org",
        MentionType.Place => "place",
        MentionType.Event => "event",
        _ => "other",
    };

    public static string Of(VersionKind kind) => kind switch
    {
        VersionKind.Direct => "direct",
        VersionKind.Indirect => "indirect",
        VersionKind.Mixed => "mixed",
        _ => "narration",
    };

    public static string Of(Sameness same) => same switch
    {
        Sameness.Identical => "identical",
        Sameness.Cut => "cut",
        Sameness.Indirect => "indirect",
        Sameness.Translated => "translated",
        _ => "reworded",
    };

    public static string Of(FigureState state) => state switch
    {
        FigureState.Agree => "agree",
        FigureState.Rounding => "rounding",
        FigureState.Modifier => "modifier",
        FigureState.Converted => "converted",
        FigureState.Overlaps => "overlaps",
        _ => "differ",
    };

    public static string? Of(QuantityModifier modifier) => modifier switch
    {
        QuantityModifier.Approximate => "approx",
        QuantityModifier.More => "more",
        QuantityModifier.Less => "less",
        _ => null,
    };

    public static string Of(TieReason reason) => reason switch
    {
        TieReason.Verbatim => "verbatim",
        TieReason.Partial => "partial",
        TieReason.Rewrite => "rewrite",
        TieReason.Translation => "translation",
        TieReason.Credit => "credit",
        _ => "second-hand",
    };

    public static string? Of(CopyDirection direction) => direction switch
    {
        CopyDirection.FirstToSecond => "a>b",
        CopyDirection.SecondToFirst => "b>a",
        _ => null,
    };

    public static string Of(OriginTie tie)
    {
        string evidence = tie.Agency ?? tie.Share.ToString("P0", CultureInfo.InvariantCulture);
        return $"{tie.First.Article.Id} ~ {tie.Second.Article.Id}: {Of(tie.Reason)} {evidence}";
    }
}
