using System.Text;

namespace Recoupe.Fuzzing;

/// <summary>The readers under test, with the samples that are written for them.</summary>
internal static class FuzzTargets
{
    private static readonly (string Name, string[] Endings)[] Kinds =
    [
        ("html", [".html", ".htm", ".xhtml"]),
        ("feed", [".xml", ".rss", ".atom", ".rdf", ".opml"]),
        ("warc", [".warc"]),
        ("zip", [".zip"]),
        ("packed", [".html", ".json", ".csv", ".xml"]),
        ("json", [".json"]),
        ("csv", [".csv", ".tsv"]),
    ];

    /// <summary>All targets; files of <paramref name="corpus"/> join the samples of the target that their endings name.</summary>
    public static IReadOnlyList<FuzzTarget> All(string? corpus)
    {
        SortedDictionary<string, byte[]> files = Embedded("samples/");
        SortedDictionary<string, byte[]> tokens = Embedded("tokens/");
        files["page-in-archive.warc"] = SampleArchives.Warc(files["page.html"], files["linked.html"]);
        files["several.zip"] = SampleArchives.Zip(files.Where(file => !file.Key.EndsWith(".warc", StringComparison.Ordinal)));
        List<string> more = corpus is null ? [] : [.. Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        return [.. Kinds.Select(kind => Target(kind.Name, kind.Endings, files, tokens, more))];
    }

    private static FuzzTarget Target(string name, string[] endings, SortedDictionary<string, byte[]> files, SortedDictionary<string, byte[]> tokens, List<string> more)
    {
        List<byte[]> samples = [.. files.Where(file => endings.Contains(Path.GetExtension(file.Key))).Select(file => file.Value)];
        samples.AddRange(more.Where(file => endings.Contains(Path.GetExtension(file))).Select(File.ReadAllBytes));
        string[] lines = tokens.TryGetValue(name + ".txt", out byte[]? list) ? Encoding.UTF8.GetString(list).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
        FuzzTarget target = new(name, endings[0], samples, [.. lines.Select(line => Encoding.UTF8.GetBytes(Unescaped(line)))]);

        // Damage in a compressed entry is found by the decompressor: to reach the readers behind it, the content is damaged before it is packed.
        return name == "packed"
            ? target with { Ending = ".zip", Pack = bytes => SampleArchives.Zip(endings.Select((ending, i) => KeyValuePair.Create(i + ending, bytes))) }
            : target;
    }

    private static string Unescaped(string line) => line.TrimEnd('\r').Replace("\\r", "\r", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);

    private static SortedDictionary<string, byte[]> Embedded(string folder)
    {
        SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
        foreach (string name in typeof(FuzzTargets).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
        {
            using Stream stream = typeof(FuzzTargets).Assembly.GetManifestResourceStream(name)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files[name[folder.Length..]] = bytes;
        }

        return files;
    }
}
