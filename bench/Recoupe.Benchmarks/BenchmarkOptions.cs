namespace Recoupe.Benchmarks;

/// <summary>What a run of the benchmarks was asked for.</summary>
/// <param name="Shared">The folder of labelled data and corpora; where it does not exist, the samples of the repository are measured.</param>
/// <param name="Articles">How many articles at most.</param>
/// <param name="Stream">A JSON Lines file of articles in the order in which they come in, for what is measured as it grows; null for the corpus.</param>
/// <param name="PeerArticles">How many articles of the stream a peer is given at most.</param>
internal sealed record BenchmarkOptions(string Shared, int Articles, string? Stream = null, int PeerArticles = 50_000)
{
    /// <summary>The root of the repository: the nearest folder above the program that holds the solution.</summary>
    /// <exception cref="DirectoryNotFoundException">The program does not lie inside the repository.</exception>
    public static string Repository
    {
        get
        {
            for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Recoupe.slnx")))
                {
                    return folder;
                }
            }

            throw new DirectoryNotFoundException("Recoupe.slnx is in no folder above the program");
        }
    }
}
