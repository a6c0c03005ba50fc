namespace Recoupe.Sentences;

/// <summary>What kinds of characters a token is made of.</summary>
[Flags]
internal enum WordShape : uint
{
    None = 0,
    Capital = 1,
    InnerCapital = 2,
    AllCapitals = 4,
    Digit = 8,
    Letter = 16,
    Hyphen = 32,
    Stop = 64,
    Apostrophe = 128,
    Sign = 256,
    Single = 512,
    Border = 1024,
}
