using System.Collections.Concurrent;
using System.Text;

namespace Recoupe.Languages;

/// <summary>What Recoupe knows of one language: word lists, tables, rules and models, all read from files.</summary>
/// <remarks>Safe to share between threads. What a room compiles from the files is kept with the pack: see <see cref="Resource{T}"/>.</remarks>
public sealed class LanguagePack
{
    private readonly Dictionary<string, Func<Stream>> _files;
    private readonly ConcurrentDictionary<Type, Lazy<object>> _resources = new();

    internal LanguagePack(string code, Dictionary<string, Func<Stream>> files)
    {
        Code = code;
        _files = files;
    }

    /// <summary>ISO 639-1 code.</summary>
    public string Code { get; }

    /// <summary>Whether the pack holds a file of this name (<c>quotes/verbs.tsv</c>).</summary>
    public bool Has(string file) => _files.ContainsKey(file);

    /// <summary>Opens a file of the pack.</summary>
    /// <exception cref="FileNotFoundException">The pack has no such file.</exception>
    public Stream Open(string file) =>
        _files.TryGetValue(file, out Func<Stream>? open) ? open() : throw new FileNotFoundException($"language pack {Code} has no file {file}", file);

    /// <summary>The bytes of a file of the pack.</summary>
    /// <exception cref="FileNotFoundException">The pack has no such file.</exception>
    public byte[] Bytes(string file)
    {
        using Stream stream = Open(file);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The lines of a word list, trimmed, without empty lines and those that begin with <c>#</c>; none when the pack lacks the file.</summary>
    public IReadOnlyList<string> Lines(string file)
    {
        if (!Has(file))
        {
            return [];
        }

        List<string> lines = [];
        using StreamReader reader = new(Open(file), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            string trimmed = line.TrimEnd();
            if (trimmed.Length > 0 && trimmed[0] != '#')
            {
                lines.Add(trimmed);
            }
        }

        return lines;
    }

    /// <summary>The rows of a tab-separated table, under the rules of <see cref="Lines"/>.</summary>
    public IReadOnlyList<string[]> Table(string file) => [.. Lines(file).Select(line => line.Split('\t'))];

    /// <summary>What a room compiles from the pack's files, built once at the first call and kept.</summary>
    /// <typeparam name="T">The compiled form; one a pack.</typeparam>
    public T Resource<T>(Func<LanguagePack, T> build)
        where T : class =>
        (T)_resources.GetOrAdd(typeof(T), _ => new Lazy<object>(() => build(this))).Value;
}
