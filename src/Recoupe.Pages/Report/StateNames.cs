using Recoupe.CrossCheck;

namespace Recoupe.Pages.Report;

/// <summary>The names of relations, states and kinds in the catalogue of texts, and the signs that go with them.</summary>
internal static class StateNames
{
    public static string Of(TieReason reason) => reason switch
    {
        TieReason.Verbatim => "verbatim",
        TieReason.Partial => "partial",
        TieReason.Rewrite => "rewrite",
        TieReason.Translation => "translation",
        TieReason.Credit => "credit",
        _ => "second-hand",
    };

    public static string Of(Sameness same) => same switch
    {
        Sameness.Identical => "identical",
        Sameness.Cut => "cut",
        Sameness.Indirect => "indirect",
        Sameness.Translated => "translated",
        _ => "reworded",
    };

    public static string Sign(Sameness same) => same switch
    {
        Sameness.Identical => "=",
        Sameness.Cut => "…",
        Sameness.Indirect => "→",
        Sameness.Translated => "⇄",
        _ => "~",
    };

    public static string Of(VersionKind kind) => kind switch
    {
        VersionKind.Direct => "direct",
        VersionKind.Indirect => "indirect",
        VersionKind.Mixed => "mixed",
        _ => "narration",
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

    public static string Sign(FigureState state) => state switch
    {
        FigureState.Agree => "=",
        FigureState.Converted => "⇄",
        FigureState.Rounding => "≈",
        FigureState.Modifier => "±",
        FigureState.Overlaps => "∩",
        _ => "≠",
    };

    public static string Of(Recoupe.Text.MentionType type) => type switch
    {
        Recoupe.Text.MentionType.Person => "person",
        Recoupe.Text.MentionType.Organisation => "org",
        Recoupe.Text.MentionType.Place => "place",
        Recoupe.Text.MentionType.Event => "event",
        _ => "other",
    };
}
