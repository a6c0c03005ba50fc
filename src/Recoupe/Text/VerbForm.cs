namespace Recoupe.Text;

/// <summary>The form of a verb.</summary>
public enum VerbForm : byte
{
#pragma warning disable CS1591 // Terms of Universal Dependencies
    None,
    Finite,
    Infinitive,
    Participle,
    Gerund,
#pragma warning restore CS1591
}
