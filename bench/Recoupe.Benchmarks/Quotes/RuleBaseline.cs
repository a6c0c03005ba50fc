using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Benchmarks.Quotes;

/// <summary>The rule set for quotes that stands beside the labelled data: marks and a list of verbs, in Python.</summary>
internal sealed class RuleBaseline(string script)
{
    // Runs the script in this interpreter and prints the processor seconds that it took, start of the interpreter left out.
    private const string Wrapper = "import sys,time,runpy\nsys.argv=sys.argv[1:]\nt=time.process_time()\nrunpy.run_path(sys.argv[0],run_name='__main__')\nprint('seconds',time.process_time()-t)";

    /// <summary>Whether the script and an interpreter are there.</summary>
    public bool Exists => File.Exists(script);

    /// <summary>The processor seconds for reading, annotating and writing <paramref name="articles"/>; null when it cannot be run.</summary>
    public double? Seconds(IReadOnlyList<Article> articles)
    {
        string folder = Directory.CreateTempSubdirectory("recoupe-bench-").FullName;
        try
        {
            string input = Path.Combine(folder, "in.jsonl");
            File.WriteAllLines(input, articles.Select(Line));
            ProcessStartInfo start = new("python3", ["-c", Wrapper, script, input, Path.Combine(folder, "out.jsonl")]) { RedirectStandardOutput = true };
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            int at = output.LastIndexOf("seconds ", StringComparison.Ordinal);
            return process.ExitCode == 0 && at >= 0 ? double.Parse(output.AsSpan(at + 8).Trim(), CultureInfo.InvariantCulture) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No interpreter: the peer is left out.
            return null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Line(Article article) =>
        JsonSerializer.Serialize(new Dictionary<string, string> { ["id"] = article.Id, ["lang"] = article.Language ?? "fr", ["text"] = article.Text });
}
