namespace Recoupe.Text;

/// <summary>The grammatical number.</summary>
public enum GrammaticalNumber : byte
{
#pragma warning disable CS1591 // Terms of Universal Dependencies
    None,
    Singular,
    Plural,
#pragma warning restore CS1591
}
