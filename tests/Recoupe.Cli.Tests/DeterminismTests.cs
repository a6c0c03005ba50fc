using System.Diagnostics;
using System.Text;

namespace Recoupe.Cli.Tests;

/// <summary>The same bytes whatever the machine's culture, time zone, number of threads, with or without locale data.</summary>
public sealed class DeterminismTests
{
    private static readonly string Samples = Path.Combine(RepositoryRootPath, "samples", "coverage.jsonl");

    private static string RepositoryRootPath => Recoupe.Tests.House.RepositoryRoot.Path;

    [Theory]
    [InlineData("fr_FR.UTF-8", "Europe/Paris", false, 1)]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati", false, 2)]
    [InlineData("C", "America/Los_Angeles", true, 3)]
    [InlineData("tr_TR.UTF-8", "Asia/Kathmandu", true, 1)]
    public void Check_AnyMachine_GivesTheSameBytes(string culture, string zone, bool localeData, int threads)
    {
        string plain = CommandRun.Of("check", Samples, "--json").Out;
        string there = Run(culture, zone, localeData, "check", Samples, "--json", "--threads", threads.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.NotEmpty(plain);
        Assert.Equal(plain, there);
    }

    private static string Run(string culture, string zone, bool localeData, params string[] args)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, StandardOutputEncoding = new UTF8Encoding(false) };
        start.ArgumentList.Add("exec");
        string command = Path.Combine(AppContext.BaseDirectory, "Recoupe.Cli.dll");
        string? settings = localeData ? WithLocaleData() : null;
        if (settings is not null)
        {
            start.ArgumentList.Add("--runtimeconfig");
            start.ArgumentList.Add(settings);
        }

        start.ArgumentList.Add(command);
        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment["LC_ALL"] = culture;
        start.Environment["TZ"] = zone;
        try
        {
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output;
        }
        finally
        {
            if (settings is not null)
            {
                File.Delete(settings);
            }
        }
    }

    private static string WithLocaleData()
    {
        string settings = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Recoupe.Cli.runtimeconfig.json"));
        Assert.Contains("\"System.Globalization.Invariant\": true", settings, StringComparison.Ordinal);
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".runtimeconfig.json");
        File.WriteAllText(file, settings.Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal));
        return file;
    }
}
