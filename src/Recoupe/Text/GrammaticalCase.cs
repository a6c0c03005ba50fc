namespace Recoupe.Text;

/// <summary>The case, where a language marks it.</summary>
public enum GrammaticalCase : byte
{
#pragma warning disable CS1591 // Terms of Universal Dependencies
    None,
    Nominative,
    Accusative,
    Dative,
    Genitive,
#pragma warning restore CS1591
}
