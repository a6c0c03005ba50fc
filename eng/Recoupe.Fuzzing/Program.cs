using System.Globalization;
using Recoupe.Fuzzing;

FuzzOptions? options = FuzzOptions.Parse(args, out string problem);
if (options is null)
{
    Console.Error.WriteLine(problem + "\n" + FuzzOptions.Usage);
    return 2;
}

IReadOnlyList<FuzzTarget> targets = FuzzTargets.All(options.Corpus);
string? ending = options.Replay is null ? null : Path.GetExtension(options.Replay);
targets = [.. targets.Where(target => (options.Target is null || target.Name == options.Target) && (ending is null || (target.Ending == ending && target.Pack is null)))];
if (targets.Count == 0)
{
    Console.Error.WriteLine("no target of that name\n" + FuzzOptions.Usage);
    return 2;
}

Fuzzer fuzzer = new(options, Console.Out);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {options.Seed}, {targets.Count} targets, {targets.Sum(target => target.Samples.Count)} samples"));
return (options.Replay is null ? fuzzer.Run(targets) : fuzzer.Replay(targets[0], File.ReadAllBytes(options.Replay))) == 0 ? 0 : 1;
