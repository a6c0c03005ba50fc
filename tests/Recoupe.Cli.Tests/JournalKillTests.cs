using System.Diagnostics;
using System.Text;

namespace Recoupe.Cli.Tests;

public sealed class JournalKillTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recoupe-kill").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The program is killed while it writes, again and again, wherever that finds it; fed the whole input once more it answers as if nothing had been.
    [Fact]
    public void Stories_KilledWhileItWrites_GoesOnWithTheSameAnswers()
    {
        const int articles = 300;
        string input = Path.Combine(_folder, "articles.jsonl");
        string state = Path.Combine(_folder, "state");
        File.WriteAllLines(input, Enumerable.Range(0, articles).Select(Line));
        string expected = Run(input, Path.Combine(_folder, "other"), articles);
        foreach (int lines in (int[])[1, 40, 130])
        {
            Run(input, state, lines);
        }

        Assert.Equal(articles, expected.Count(c => c == '\n'));
        Assert.Equal(expected, Run(input, state, articles));
    }

    // Reads so many lines of the output, and kills the program if there are more to come.
    private static string Run(string input, string state, int lines)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Recoupe.Cli.dll"), "stories", "--journal", state, "--threads", "1", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        string[] articles = File.ReadAllLines(input);
        foreach (string article in articles)
        {
            process.StandardInput.WriteLine(article);
        }

        StringBuilder output = new();
        if (lines < articles.Length)
        {
            // The input stays open, so that the program is surely still at work.
            process.StandardInput.Flush();
            SpinWait.SpinUntil(() => Directory.Exists(state) && Directory.EnumerateFiles(state, "*.log").Any(log => new FileInfo(log).Length > lines * 100), TimeSpan.FromMinutes(1));
            process.Kill();
            process.WaitForExit();
            return "";
        }

        process.StandardInput.Close();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            output.Append(line).Append('\n');
        }

        process.WaitForExit();
        return output.ToString();
    }

    private static string Line(int i)
    {
        string place = "Place" + (char)('a' + (i % 23)) + "burg";
        return $$"""{"id":"n{{i}}","lang":"en","published":"2026-03-02T08:00:00Z","title":"{{place}} votes on bridge {{i % 5}}","text":"People of {{place}} vote on the bridge number {{i % 7}} on Sunday, said councillor Name{{i % 11}}son. Polls open at {{6 + (i % 4)}} in the morning."}""";
    }
}
