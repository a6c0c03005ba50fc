using System.Diagnostics;
using System.Globalization;
using Recoupe.Desk;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Benchmarks.Packs;

/// <summary>What it costs to load a language pack: the time of the first sentence annotated in that language, and the memory that is kept from then on.</summary>
/// <remarks>Every language is annotated once before from the plain files, so that the runtime's own compiling is not counted; the packs that are measured are the built-in ones, each read for the first time.</remarks>
internal sealed class PackBenchmark : IBenchmark
{
    private const double Mebi = 1024 * 1024;

    /// <inheritdoc/>
    public string Name => "packs";

    /// <inheritdoc/>
    public string Purpose => "first load of each language pack: milliseconds and memory kept";

    /// <inheritdoc/>
    public IEnumerable<string[]> Run(BenchmarkOptions options)
    {
        LanguageCatalog plain = LanguageCatalog.FromDirectory(Path.Combine(BenchmarkOptions.Repository, "languages"));
        foreach (string code in plain.Codes)
        {
            Annotate(plain, code);
        }

        yield return ["pack", "ms (processor)", "ms (wall)", "MiB of objects kept", "MiB resident more"];
        foreach (string code in LanguageCatalog.Embedded.Codes)
        {
            yield return Load(code);
        }
    }

    private static string[] Load(string code)
    {
        long objects = GC.GetTotalMemory(forceFullCollection: true);
        long resident = Resident();
        Stopwatch watch = Stopwatch.StartNew();
        Measurement cost = Measurement.Of(() => Annotate(LanguageCatalog.Embedded, code));
        double wall = watch.Elapsed.TotalMilliseconds;
        objects = GC.GetTotalMemory(forceFullCollection: true) - objects;
        return
        [
            code,
            (cost.Seconds * 1000).ToString("F0", CultureInfo.InvariantCulture),
            wall.ToString("F0", CultureInfo.InvariantCulture),
            (objects / Mebi).ToString("F1", CultureInfo.InvariantCulture),
            ((Resident() - resident) / Mebi).ToString("F1", CultureInfo.InvariantCulture),
        ];
    }

    private static long Resident()
    {
        using Process process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private static void Annotate(LanguageCatalog catalog, string code) =>
        StandardStages.Annotator(catalog).Annotate(new Article { Id = code, Text = "« A. Delvaux », Otan, 12 %.", Language = code });
}
