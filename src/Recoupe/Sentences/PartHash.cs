using System.Numerics;
using System.Runtime.CompilerServices;

namespace Recoupe.Sentences;

/// <summary>Makes features of parts that are hashes already, at the price of two multiplications each.</summary>
/// <remarks>
/// The parts are turned against each other, so that their order counts, and added; what is done to the sum spreads it over the highest
/// bits, which name the row. <see cref="Mix"/> makes a part of a small number.
/// </remarks>
internal static class PartHash
{
    /// <summary>A part that spreads <paramref name="value"/> over all bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint value)
    {
        unchecked
        {
            value *= 0x9E3779B1;
            value ^= value >> 15;
            value *= 0x85EBCA77;
            return value ^ (value >> 13);
        }
    }

    /// <summary>A feature of one part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => Spread(unchecked(a ^ (template * 0x9E3779B1)));

    /// <summary>A feature of two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) => Spread(unchecked((a + BitOperations.RotateLeft(b, 11)) ^ (template * 0x9E3779B1)));

    /// <summary>A feature of three parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) =>
        Spread(unchecked((a + BitOperations.RotateLeft(b, 11) + BitOperations.RotateLeft(c, 21)) ^ (template * 0x9E3779B1)));

    /// <summary>A feature of four parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c, uint d) =>
        Spread(unchecked((a + BitOperations.RotateLeft(b, 11) + BitOperations.RotateLeft(c, 21) + BitOperations.RotateLeft(d, 5)) ^ (template * 0x9E3779B1)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Spread(uint hash)
    {
        unchecked
        {
            hash *= 0x2C1B3C6D;
            hash ^= hash >> 15;
            return hash * 0x297A2D39;
        }
    }
}
