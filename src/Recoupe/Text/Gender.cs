namespace Recoupe.Text;

/// <summary>The grammatical gender.</summary>
public enum Gender : byte
{
#pragma warning disable CS1591 // Terms of Universal Dependencies
    None,
    Masculine,
    Feminine,
    Neuter,
#pragma warning restore CS1591
}
