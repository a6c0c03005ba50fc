namespace Recoupe.Text;

/// <summary>The grammatical person.</summary>
public enum Person : byte
{
#pragma warning disable CS1591 // Terms of Universal Dependencies
    None,
    First,
    Second,
    Third,
#pragma warning restore CS1591
}
