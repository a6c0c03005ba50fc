using System.Collections.Concurrent;
using System.Reflection;

namespace Recoupe.Languages;

/// <summary>The language packs at hand: those built in, or those of a directory laid out as <c>&lt;xx&gt;/…</c>.</summary>
public sealed class LanguageCatalog
{
    /// <summary>The folder of what belongs to no single language; ISO 639-2 <c>mul</c>, multiple languages.</summary>
    internal const string SharedCode = "mul";

    private const string Root = "languages/";
    private static readonly Lazy<LanguageCatalog> BuiltIn = new(() => new LanguageCatalog(EmbeddedFiles()));

    private readonly SortedDictionary<string, Dictionary<string, Func<Stream>>> _files;
    private readonly ConcurrentDictionary<string, LanguagePack> _packs = new(StringComparer.Ordinal);

    private LanguageCatalog(SortedDictionary<string, Dictionary<string, Func<Stream>>> files) => _files = files;

    /// <summary>The packs that come with Recoupe.</summary>
    public static LanguageCatalog Embedded => BuiltIn.Value;

    /// <summary>ISO 639-1 codes of the languages, in order.</summary>
    public IEnumerable<string> Codes => _files.Keys.Where(code => code != SharedCode);

    /// <summary>Reads the packs of <paramref name="directory"/>, one folder a language.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static LanguageCatalog FromDirectory(string directory)
    {
        SortedDictionary<string, Dictionary<string, Func<Stream>>> files = new(StringComparer.Ordinal);
        foreach (string folder in Directory.GetDirectories(directory))
        {
            Dictionary<string, Func<Stream>> entries = new(StringComparer.Ordinal);
            foreach (string file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            {
                entries[Path.GetRelativePath(folder, file).Replace('\\', '/')] = () => File.OpenRead(file);
            }

            files[Path.GetFileName(folder)] = entries;
        }

        return new LanguageCatalog(files);
    }

    /// <summary>The pack of language <paramref name="code"/>, loaded at the first call; null when there is none.</summary>
    public LanguagePack? Find(string code) =>
        _files.TryGetValue(code, out Dictionary<string, Func<Stream>>? files)
            ? _packs.GetOrAdd(code, key => new LanguagePack(key, files))
            : null;

    private static SortedDictionary<string, Dictionary<string, Func<Stream>>> EmbeddedFiles()
    {
        Assembly assembly = typeof(LanguageCatalog).Assembly;
        SortedDictionary<string, Dictionary<string, Func<Stream>>> files = new(StringComparer.Ordinal);
        foreach (string name in assembly.GetManifestResourceNames())
        {
            string path = name.Replace('\\', '/');
            if (!path.StartsWith(Root, StringComparison.Ordinal))
            {
                continue;
            }

            int slash = path.IndexOf('/', Root.Length);
            if (slash < 0)
            {
                continue;
            }

            string code = path[Root.Length..slash];
            if (!files.TryGetValue(code, out Dictionary<string, Func<Stream>>? entries))
            {
                files[code] = entries = new Dictionary<string, Func<Stream>>(StringComparer.Ordinal);
            }

            entries[path[(slash + 1)..]] = () => assembly.GetManifestResourceStream(name)!;
        }

        return files;
    }
}
