using System.Globalization;
using Recoupe.Benchmarks;

// usage: Recoupe.Benchmarks [--shared DIR] [--articles N] [--stream FILE] [--peer-articles N] [NAME]... : measures the benchmarks of these names, or all, and prints a table each.
string shared = "../shared";
int articles = 2000;
int peerArticles = 50_000;
string? stream = null;
List<IBenchmark> chosen = [];
for (int i = 0; i < args.Length; i++)
{
    if (args[i] == "--shared" && i + 1 < args.Length)
    {
        shared = args[++i];
    }
    else if (args[i] == "--stream" && i + 1 < args.Length)
    {
        stream = args[++i];
    }
    else if (args[i] is "--articles" or "--peer-articles" && i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
    {
        (articles, peerArticles) = args[i] == "--articles" ? (number, peerArticles) : (articles, number);
        i++;
    }
    else if (Benchmarks.All.FirstOrDefault(benchmark => benchmark.Name == args[i]) is { } named)
    {
        chosen.Add(named);
    }
    else
    {
        Console.Error.WriteLine($"{args[i]}: not an option, or without its value, or no benchmark (--shared DIR, --articles N, --stream FILE, --peer-articles N, or names of these:)");
        foreach (IBenchmark benchmark in Benchmarks.All)
        {
            Console.Error.WriteLine($"  {benchmark.Name,-12} {benchmark.Purpose}");
        }

        return 2;
    }
}

BenchmarkOptions options = new(shared, articles, stream, peerArticles);
foreach (IBenchmark benchmark in chosen.Count > 0 ? chosen : Benchmarks.All)
{
    Console.WriteLine($"## {benchmark.Name}: {benchmark.Purpose}");
    Console.WriteLine();
    MarkdownTable.Write(Console.Out, [.. benchmark.Run(options)]);
    Console.WriteLine();
}

return 0;
