namespace Recoupe.Text;

/// <summary>The mood of a finite verb form; German Konjunktiv is Subjunctive.</summary>
public enum Mood : byte
{
#pragma warning disable CS1591 // Terms of Universal Dependencies
    None,
    Indicative,
    Subjunctive,
    Conditional,
    Imperative,
#pragma warning restore CS1591
}
