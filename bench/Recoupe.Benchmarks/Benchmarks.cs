using Recoupe.Benchmarks.Packs;
using Recoupe.Benchmarks.Quotes;
using Recoupe.Benchmarks.Reading;
using Recoupe.Benchmarks.Stages;
using Recoupe.Benchmarks.Streams;
using Recoupe.Benchmarks.Times;

namespace Recoupe.Benchmarks;

/// <summary>The benchmarks there are.</summary>
internal static class Benchmarks
{
    /// <summary>All, in the order in which they run.</summary>
    public static IReadOnlyList<IBenchmark> All { get; } =
    [
        new StageBenchmark(),
        new ReadingBenchmark(),
        new QuoteBenchmark(),
        new PackBenchmark(),
        new TimesBenchmark(),
        new StoriesBenchmark(),
        new ReuseBenchmark(),
    ];
}
