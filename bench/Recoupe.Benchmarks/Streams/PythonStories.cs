using System.Diagnostics;
using System.Globalization;

namespace Recoupe.Benchmarks.Streams;

/// <summary>The online TF-IDF of the shared folder (<c>score/baselines/stories_online.py</c>) over the first articles of the same stream.</summary>
internal static class PythonStories
{
    private const int Step = 5000;
    private const string Name = "online TF-IDF, Python (memory: the whole process)";

    // Its clock is made one of processor time, and its memory told at the end.
    private const string Wrapper =
        "import time,sys,runpy,resource; time.perf_counter=time.process_time; sys.argv=sys.argv[1:]; runpy.run_path(sys.argv[0],run_name='__main__'); "
        + "print('# peak',resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,file=sys.stderr)";

    /// <summary>Its rows; none where there is no Python or no such script.</summary>
    public static IEnumerable<string[]> Measure(string file, BenchmarkOptions options)
    {
        string script = Path.Combine(options.Shared, "score", "baselines", "stories_online.py");
        if (!File.Exists(script) || file.EndsWith(".gz", StringComparison.Ordinal))
        {
            return [];
        }

        string head = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(head, File.ReadLines(file).Take(options.PeerArticles));
            return Run(script, head);
        }
        finally
        {
            File.Delete(head);
        }
    }

    private static List<string[]> Run(string script, string file)
    {
        ProcessStartInfo start = new("python3", ["-c", Wrapper, script, file, "--speed", Step.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        List<string[]> rows = [];
        (int last, double lastSpeed) = (0, 0);
        while (process.StandardError.ReadLine() is { } line)
        {
            string[] words = line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
            if (words is ["#", "at", { } articles, { } speed, ..])
            {
                (last, lastSpeed) = (int.Parse(articles, CultureInfo.InvariantCulture), double.Parse(speed, CultureInfo.InvariantCulture));
                if (last == 10_000)
                {
                    rows.Add(ArticleStream.Row(Name, last, lastSpeed, null));
                }
            }
            else if (words is ["#", "peak", { } kilobytes] && last > 0)
            {
                rows.Add(ArticleStream.Row(Name, last, lastSpeed, long.Parse(kilobytes, CultureInfo.InvariantCulture) * 1024));
            }
        }

        process.WaitForExit();
        return rows;
    }
}
