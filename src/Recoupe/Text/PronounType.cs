namespace Recoupe.Text;

/// <summary>The type of a pronoun or determiner.</summary>
public enum PronounType : byte
{
#pragma warning disable CS1591 // Terms of Universal Dependencies
    None,
    Personal,
    Relative,
    Interrogative,
    Demonstrative,
    Indefinite,
    Article,
    Negative,
    Total,
#pragma warning restore CS1591
}
