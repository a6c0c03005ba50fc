using System.Globalization;

namespace Recoupe.Fuzzing;

/// <summary>What the command line asks for.</summary>
internal sealed record FuzzOptions
{
    /// <summary>How the command is used.</summary>
    public const string Usage =
        "usage: Recoupe.Fuzzing [--seconds N] [--seed N] [--target NAME] [--corpus DIR] [--out DIR] | --replay FILE | --seed N --execution N --target NAME";

    /// <summary>How long to run.</summary>
    public double Seconds { get; private init; } = 60;

    /// <summary>What the run is made of: the same seed makes the same inputs.</summary>
    public ulong Seed { get; private init; } = 1;

    /// <summary>The only target to run; null for all in turn.</summary>
    public string? Target { get; private init; }

    /// <summary>A folder of further files to mutate, by their endings.</summary>
    public string? Corpus { get; private init; }

    /// <summary>Where inputs that fail are written.</summary>
    public string Out { get; private init; } = Path.Combine(Path.GetTempPath(), "recoupe-fuzzing");

    /// <summary>A file of an earlier failure to run once.</summary>
    public string? Replay { get; private init; }

    /// <summary>The one execution to run; null for all.</summary>
    public long? Execution { get; private init; }

    /// <summary>Reads the command line.</summary>
    /// <returns>The options; null, with the reason, when it cannot be followed.</returns>
    public static FuzzOptions? Parse(IReadOnlyList<string> args, out string problem)
    {
        FuzzOptions options = new();
        problem = "";
        for (int i = 0; i < args.Count; i += 2)
        {
            string value = i + 1 < args.Count ? args[i + 1] : "";
            FuzzOptions? next = args[i] switch
            {
                "--seconds" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds > 0 => options with { Seconds = seconds },
                "--seed" when ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) => options with { Seed = seed },
                "--execution" when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long execution) => options with { Execution = execution },
                "--target" when value.Length > 0 => options with { Target = value },
                "--corpus" when Directory.Exists(value) => options with { Corpus = value },
                "--out" when value.Length > 0 => options with { Out = value },
                "--replay" when File.Exists(value) => options with { Replay = value },
                _ => null,
            };
            if (next is null)
            {
                problem = $"{args[i]} {value}: not understood";
                return null;
            }

            options = next;
        }

        return options;
    }
}
