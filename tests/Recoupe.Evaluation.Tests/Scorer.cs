using System.Diagnostics;
using System.Text.Json;

namespace Recoupe.Evaluation.Tests;

/// <summary>Runs one of the reference scorers.</summary>
public static class Scorer
{
    // Three digits, where the reference was itself rounded to four.
    private const double Tolerance = 0.00055;

    /// <summary>Fails when a measure differs from the reference in the first three digits.</summary>
    public static void AssertAgree(double reference, double ours) => Assert.Equal(reference, ours, Tolerance);

    /// <summary>What <c>score/NAME</c> prints on these arguments.</summary>
    public static string Run(string name, params string[] args)
    {
        ProcessStartInfo start = new("python3") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(SharedFolder.Path, "score", name));
        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    /// <summary>The JSON that <c>score/NAME</c> prints on these arguments.</summary>
    public static JsonElement Json(string name, params string[] args)
    {
        using JsonDocument document = JsonDocument.Parse(Run(name, [.. args, "--json"]));
        return document.RootElement.Clone();
    }
}
