namespace Recoupe.Text;

/// <summary>The tense of a verb form.</summary>
public enum Tense : byte
{
#pragma warning disable CS1591 // Terms of Universal Dependencies
    None,
    Present,
    Past,
    Imperfect,
    Future,
    Pluperfect,
#pragma warning restore CS1591
}
