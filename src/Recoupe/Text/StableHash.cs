namespace Recoupe.Text;

/// <summary>A 64-bit hash that is the same on every machine and in every run (FNV-1a over UTF-16 code units, with a final mix).</summary>
/// <remarks>Source of the constants: the FNV specification (draft-eastlake-fnv), and the finaliser of MurmurHash3.</remarks>
public static class StableHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of <paramref name="text"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> text) => Mix(Continue(Basis, text));

    /// <summary>The hash of several strings, told apart where one ends.</summary>
    public static ulong Of(params ReadOnlySpan<string> parts)
    {
        ulong hash = Basis;
        foreach (string part in parts)
        {
            hash = Continue(hash, part);
            hash = unchecked((hash ^ 0xFFFFF) * Prime);
        }

        return Mix(hash);
    }

    /// <summary>Spreads the bits of <paramref name="hash"/>.</summary>
    public static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash ^= hash >> 33;
            hash *= 0xff51afd7ed558ccd;
            hash ^= hash >> 33;
            hash *= 0xc4ceb9fe1a85ec53;
            hash ^= hash >> 33;
            return hash;
        }
    }

    private static ulong Continue(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }
}
