using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Benchmarks.Times;

/// <summary>chrono-node and Recognizers-Text, run by Node in <c>bench/peers/times</c> over the texts that we read.</summary>
internal static class TimePeers
{
    // Processor seconds for each peer: the slowest reads some thousand tokens a second.
    private const int Budget = 8;

    /// <summary>Runs the peers; null when Node or their packages are not installed.</summary>
    public static IReadOnlyList<PeerResult>? Run(IReadOnlyList<ArticleContext> articles)
    {
        string folder = Path.Combine(BenchmarkOptions.Repository, "bench", "peers", "times");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            return null;
        }

        ProcessStartInfo start = new("node", ["peers.mjs", Budget.ToString(CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        try
        {
            using Process node = Process.Start(start)!;
            foreach (ArticleContext article in articles)
            {
                node.StandardInput.WriteLine(JsonSerializer.Serialize(new
                {
                    lang = article.Language,
                    published = article.Article.Published?.Day.ToString("O", CultureInfo.InvariantCulture),
                    tokens = article.Layers.Tokens.Count,
                    text = article.Text,
                }));
            }

            node.StandardInput.Close();
            List<PeerResult> results = [];
            while (node.StandardOutput.ReadLine() is { } line)
            {
                results.Add(JsonSerializer.Deserialize<PeerResult>(line)!);
            }

            node.WaitForExit();
            return node.ExitCode == 0 ? results : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
