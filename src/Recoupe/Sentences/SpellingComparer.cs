using System.Diagnostics.CodeAnalysis;
using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>Compares words without regard to case and to the shape of apostrophes and hyphens; accents count.</summary>
internal sealed class SpellingComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public static SpellingComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => x is null || y is null ? x is null && y is null : Equals(x.AsSpan(), y);

    public int GetHashCode([DisallowNull] string obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<char> alternate, string other)
    {
        if (alternate.Length != other.Length)
        {
            return false;
        }

        for (int i = 0; i < alternate.Length; i++)
        {
            if (alternate[i] != other[i] && Normal(alternate[i]) != Normal(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        uint hash = 2166136261;
        foreach (char c in alternate)
        {
            hash = unchecked((hash ^ Normal(c)) * 16777619);
        }

        return unchecked((int)hash);
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    private static char Normal(char c) => CharacterKinds.Of(c) switch
    {
        CharacterKind.Apostrophe => '\'',
        CharacterKind.Hyphen => '-',
        CharacterKind.Upper => Folding.Lower(c),
        _ => c,
    };
}
