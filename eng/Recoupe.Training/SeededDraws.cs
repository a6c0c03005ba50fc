using Recoupe.Text;

namespace Recoupe.Training;

/// <summary>Draws that are the same on every machine and in every run.</summary>
internal sealed class SeededDraws(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to below 1.</summary>
    public double Next()
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15);
        return (StableHash.Mix(_state) >> 11) * (1.0 / (1UL << 53));
    }
}
