using System.Runtime.CompilerServices;

namespace Recoupe.Sentences;

/// <summary>Mixes the parts of a feature into 32 bits, of which the highest name its row.</summary>
internal static class FeatureHash
{
    /// <summary>A feature of one part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => Finish(unchecked((template * 0x9E3779B1) ^ (a * 0x85EBCA77)));

    /// <summary>A feature of two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) =>
        Finish(unchecked(((((template * 0x9E3779B1) ^ (a * 0x85EBCA77)) * 0x27D4EB2F) + 0x165667B1) ^ (b * 0xC2B2AE3D)));

    /// <summary>A feature of three parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) => Of(unchecked(template + (c * 0x2545F491)), a, b);

    private static uint Finish(uint hash)
    {
        unchecked
        {
            hash ^= hash >> 15;
            hash *= 0x2C1B3C6D;
            hash ^= hash >> 12;
            hash *= 0x297A2D39;
            return hash ^ (hash >> 15);
        }
    }
}
