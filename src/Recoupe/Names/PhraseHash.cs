using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>A 32-bit hash of a phrase that sees letters and digits only, case and accents folded: the same for any tokenisation, hyphenation and apostrophe.</summary>
/// <remarks>FNV-1a over folded code units; continue it token by token to hash a phrase.</remarks>
internal static class PhraseHash
{
    /// <summary>The hash of nothing.</summary>
    public const uint Empty = 2166136261;

    /// <summary>The hash of what <paramref name="hash"/> stands for followed by <paramref name="text"/>.</summary>
    public static uint Continue(uint hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = unchecked((hash ^ Folding.Fold(c)) * 16777619);
            }
        }

        return hash;
    }

    /// <summary>The hash of <paramref name="text"/>.</summary>
    public static uint Of(ReadOnlySpan<char> text) => Continue(Empty, text);
}
