using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Genders as the tables write them.</summary>
internal static class Genders
{
    /// <summary>M, F or N; anything else is no gender.</summary>
    public static Gender Parse(ReadOnlySpan<char> mark) => mark switch
    {
        "M" or "MP" => Gender.Masculine,
        "F" or "FP" => Gender.Feminine,
        "N" => Gender.Neuter,
        _ => Gender.None,
    };

    /// <summary>Whether both may be of one person.</summary>
    public static bool Agree(Gender a, Gender b) => a == b || a == Gender.None || b == Gender.None;
}
