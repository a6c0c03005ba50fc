using System.Diagnostics;
using System.Globalization;
using Recoupe.Evaluation;

// usage: Recoupe.Evaluation [--shared DIR] [--area NAME]... [--floors FILE] : prints one table; with floors, exits 1 when a score lies below its own.
string shared = "../shared";
string? floorsFile = null;
HashSet<string> areas = new(StringComparer.Ordinal);
for (int i = 0; i < args.Length; i++)
{
    if (i + 1 >= args.Length)
    {
        Console.Error.WriteLine($"{args[i]}: not an option, or without its value (--shared DIR, --area NAME, --floors FILE)");
        return 2;
    }

    switch (args[i])
    {
        case "--shared":
            shared = args[++i];
            break;
        case "--area":
            areas.Add(args[++i]);
            break;
        case "--floors":
            floorsFile = args[++i];
            break;
        default:
            Console.Error.WriteLine($"{args[i]}: not an option (--shared DIR, --area NAME, --floors FILE)");
            return 2;
    }
}

if (!Directory.Exists(Path.Combine(shared, "gold")))
{
    Console.WriteLine($"evaluation skipped: no gold data under {shared}");
    return 0;
}

Floors? floors = floorsFile is null ? null : Floors.Read(floorsFile);
int below = 0;
HashSet<string> seen = new(StringComparer.Ordinal);
foreach (IEvaluation evaluation in Evaluations.All)
{
    if (areas.Count > 0 && !areas.Contains(evaluation.Area))
    {
        continue;
    }

    Stopwatch watch = Stopwatch.StartNew();
    foreach (Score score in evaluation.Run(shared))
    {
        bool holds = floors?.Holds(score) ?? true;
        below += holds ? 0 : 1;
        seen.Add(score.Name);
        string floor = floors?.Of(score.Name) is { } value ? value.ToString("F3", CultureInfo.InvariantCulture) : "–";
        Console.WriteLine($"{score.Name,-64} {score.Value.ToString("F3", CultureInfo.InvariantCulture),8}  floor {floor}{(holds ? "" : "  BELOW")}");
    }

    Console.Error.WriteLine($"{evaluation.Area}: {watch.Elapsed.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture)} s");
}

// A floor whose score was not computed guards nothing: say so instead of passing.
if (floors is not null && areas.Count == 0)
{
    foreach (string name in floors.Names.Where(name => !seen.Contains(name)))
    {
        below++;
        Console.WriteLine($"{name,-64} {"absent",8}  BELOW");
    }
}

return below == 0 ? 0 : 1;
