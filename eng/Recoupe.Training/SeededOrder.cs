using Recoupe.Text;

namespace Recoupe.Training;

/// <summary>Shuffles that are the same on every machine and in every run.</summary>
internal static class SeededOrder
{
    /// <summary>Puts <paramref name="items"/> into the order of <paramref name="seed"/> (Fisher and Yates).</summary>
    public static void Shuffle(Span<int> items, ulong seed)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = (int)(StableHash.Mix(seed + ((ulong)(uint)i * 0x9E3779B97F4A7C15)) % (ulong)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
