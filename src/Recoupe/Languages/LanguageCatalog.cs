using System.Collections.Concurrent;
using System.Reflection;

namespace Recoupe.Languages;

/// <summary>The language packs at hand: those built in, or those of a directory laid out as <c>&lt;xx&gt;/…</c>.</summary>
/// <remarks>Safe to share between threads. A pack is read when it is first asked for.</remarks>
public sealed class LanguageCatalog
{
    /// <summary>The folder of what belongs to no single language; ISO 639-2 <c>mul</c>, multiple languages.</summary>
    internal const string SharedCode = "mul";

    private const string Root = "packs/";
    private const string Ending = ".pack";
    private static readonly Lazy<LanguageCatalog> BuiltIn = new(() => new LanguageCatalog(EmbeddedPacks()));

    private readonly SortedDictionary<string, Func<Dictionary<string, Func<Stream>>>> _files;
    private readonly ConcurrentDictionary<string, Lazy<LanguagePack>> _packs = new(StringComparer.Ordinal);

    private LanguageCatalog(SortedDictionary<string, Func<Dictionary<string, Func<Stream>>>> files) => _files = files;

    /// <summary>The packs that come with Recoupe.</summary>
    public static LanguageCatalog Embedded => BuiltIn.Value;

    /// <summary>ISO 639-1 codes of the languages, in order.</summary>
    public IEnumerable<string> Codes => _files.Keys.Where(code => code != SharedCode);

    /// <summary>Reads the packs of <paramref name="directory"/>, one folder of plain files a language.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static LanguageCatalog FromDirectory(string directory)
    {
        SortedDictionary<string, Func<Dictionary<string, Func<Stream>>>> files = new(StringComparer.Ordinal);
        foreach (string folder in Directory.GetDirectories(directory))
        {
            files[Path.GetFileName(folder)] = () => PlainFiles(folder);
        }

        return new LanguageCatalog(files);
    }

    /// <summary>The pack of language <paramref name="code"/>, loaded at the first call; null when there is none.</summary>
    public LanguagePack? Find(string code) =>
        _files.TryGetValue(code, out Func<Dictionary<string, Func<Stream>>>? read)
            ? _packs.GetOrAdd(code, key => new Lazy<LanguagePack>(() => new LanguagePack(key, read()))).Value
            : null;

    private static Dictionary<string, Func<Stream>> PlainFiles(string folder)
    {
        Dictionary<string, Func<Stream>> files = new(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = () => File.OpenRead(file);
        }

        return files;
    }

    private static SortedDictionary<string, Func<Dictionary<string, Func<Stream>>>> EmbeddedPacks()
    {
        Assembly assembly = typeof(LanguageCatalog).Assembly;
        SortedDictionary<string, Func<Dictionary<string, Func<Stream>>>> packs = new(StringComparer.Ordinal);
        foreach (string name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Root, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            {
                packs[name[Root.Length..^Ending.Length]] = () => PackFile.Read(() => assembly.GetManifestResourceStream(name)!);
            }
        }

        return packs;
    }
}
