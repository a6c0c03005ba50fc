namespace Recoupe.Benchmarks;

/// <summary>One table of measurements: ours, and where there is a peer, the peer's in the same run over the same input.</summary>
internal interface IBenchmark
{
    /// <summary>The name it is called by on the command line.</summary>
    string Name { get; }

    /// <summary>What it measures, in half a line.</summary>
    string Purpose { get; }

    /// <summary>Measures, and gives the rows of its table, the heading first.</summary>
    IEnumerable<string[]> Run(BenchmarkOptions options);
}
