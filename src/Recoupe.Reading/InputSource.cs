namespace Recoupe.Reading;

/// <summary>A named stream of bytes to read once, decompressed when it is gzip, whatever its name says.</summary>
internal sealed class InputSource
{
    private readonly Func<Stream> _open;
    private readonly ReadOptions _options;

    public InputSource(string name, Func<Stream> open, ReadOptions options)
    {
        Name = name;
        _open = open;
        _options = options;
    }

    /// <summary>The name for messages.</summary>
    public string Name { get; }

    /// <summary>The file name without folder, compression ending and ending: the id of a file that holds one article; null for the standard input.</summary>
    public string? Stem => Name == InputPath.StandardInput ? null : Path.GetFileNameWithoutExtension(PlainName);

    /// <summary>The ending that tells the format, with its dot, in lower case; empty when there is none.</summary>
    public string Ending => Name == InputPath.StandardInput ? "" : Path.GetExtension(PlainName).ToLowerInvariant();

    private string PlainName => Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Name[..^3] : Name;

    public static InputSource Of(InputPath path, ReadOptions options) =>
        new(path.Name, path.Name == InputPath.StandardInput ? options.StandardInput : () => File.OpenRead(path.Name), options);

    /// <summary>Opens the stream; a gzip bomb makes it throw while it is read.</summary>
    public PeekStream Open()
    {
        PeekStream raw = new(_open());
        return raw.Peek(2) is [0x1F, 0x8B]
            ? new PeekStream(new ExpansionGuard(raw, _options))
            : raw;
    }
}
