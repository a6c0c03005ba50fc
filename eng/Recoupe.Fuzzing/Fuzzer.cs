using System.Diagnostics;
using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Fuzzing;

/// <summary>Makes inputs and reads them until the time is over. Each execution depends on nothing but the seed, its target and its number.</summary>
internal sealed class Fuzzer(FuzzOptions options, TextWriter output)
{
    private const int TrickledEvery = 16;
    private const int MaxFailures = 20;

    // Inputs are at most a megabyte, and every reader is linear.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);

    private readonly ReadOptions _reading = new() { MaxArticleBytes = 8_000_000, MaxLineBytes = 8_000_000, MaxTotalBytes = 50_000_000 };

    /// <summary>What an input is read by and judged: by the readers, or by a test's own.</summary>
    public Func<FuzzTarget, Func<Stream>, string>? Judge { get; init; }

    /// <summary>Runs all targets in turn.</summary>
    /// <returns>How many inputs failed.</returns>
    public int Run(IReadOnlyList<FuzzTarget> targets)
    {
        Directory.CreateDirectory(options.Out);
        FuzzReport[] reports = [.. targets.Select(target => new FuzzReport(target))];
        using ExecutionMark mark = new(options);
        Stopwatch watch = Stopwatch.StartNew();
        for (long execution = options.Execution ?? 0; watch.Elapsed.TotalSeconds < options.Seconds && reports.Sum(report => report.Failures) < MaxFailures; execution++)
        {
            foreach (FuzzReport report in reports)
            {
                mark.Begin(report.Target.Name, execution);
                Execute(report, execution);
            }

            if (options.Execution is not null)
            {
                break;
            }
        }

        mark.End();
        foreach (FuzzReport report in reports)
        {
            output.WriteLine(report);
        }

        return reports.Sum(report => report.Failures);
    }

    /// <summary>Reads one input that is given.</summary>
    public int Replay(FuzzTarget target, byte[] input)
    {
        FuzzReport report = new(target);
        Read(report, 0, input, new Random(0));
        output.WriteLine(report);
        return report.Failures;
    }

    private void Execute(FuzzReport report, long execution)
    {
        Random random = new(unchecked((int)StableHash.Mix(options.Seed ^ StableHash.Of(report.Target.Name) ^ StableHash.Mix((ulong)execution))));
        byte[] input = new Mutator(report.Target, random).Make();
        if (options.Execution is not null)
        {
            // One execution is asked for to look at it.
            string file = FileOf(report.Target, execution);
            File.WriteAllBytes(file, input);
            output.WriteLine($"its input: {file}");
        }

        Read(report, execution, input, random);
    }

    private void Read(FuzzReport report, long execution, byte[] input, Random random)
    {
        Func<FuzzTarget, Func<Stream>, string> judge = Judge ?? ((target, open) => Oracle.Run(target, open, _reading));
        report.Executions++;
        report.Bytes += input.Length;
        Stopwatch watch = Stopwatch.StartNew();
        using Timer hang = new(_ => GiveUp(report, execution, input), null, Hang, Timeout.InfiniteTimeSpan);
        try
        {
            string whole = judge(report.Target, () => new MemoryStream(input, writable: false));
            report.Took(watch.Elapsed, execution, input.Length);
            report.Articles += whole.AsSpan().Count("\n{\"id\"") + (whole.StartsWith('{') ? 1 : 0);
            if (execution % TrickledEvery == 0 && judge(report.Target, () => new PieceStream(input, random)) != whole)
            {
                throw new FuzzFailureException("read in pieces it gives something else than read whole");
            }
        }
        catch (Exception error)
        {
            // Whatever it is: no input may make a reader throw.
            report.Failures++;
            Say(report, execution, input, error.ToString());
        }
    }

    private void GiveUp(FuzzReport report, long execution, byte[] input)
    {
        Say(report, execution, input, $"no end after {Hang.TotalSeconds:N0} s");
        Environment.Exit(1);
    }

    private void Say(FuzzReport report, long execution, byte[] input, string what)
    {
        string file = FileOf(report.Target, execution);
        File.WriteAllBytes(file, input);
        output.WriteLine($"FAILED {report.Target.Name}: --seed {options.Seed} --execution {execution} --target {report.Target.Name} ({input.Length} bytes, kept as {file})");
        output.WriteLine(what);
    }

    private string FileOf(FuzzTarget target, long execution) => Path.Combine(options.Out, $"{target.Name}-{options.Seed}-{execution}{target.Ending}");
}
