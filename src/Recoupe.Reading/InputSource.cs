using Recoupe.Reading.Archives;

namespace Recoupe.Reading;

/// <summary>A named stream of bytes to read once, decompressed when it is gzip, whatever its name says.</summary>
internal sealed class InputSource
{
    private readonly Func<Stream> _open;
    private readonly ReadOptions _options;
    private string? _entry;

    public InputSource(string name, Func<Stream> open, ReadOptions options)
    {
        Name = name;
        _open = open;
        _options = options;
    }

    /// <summary>The name for messages.</summary>
    public string Name { get; }

    /// <summary>Whether it is an entry of an archive: archives in it are not opened.</summary>
    public bool IsEntry { get; private init; }

    /// <summary>The file name without folder, compression ending and ending: the id of a file that holds one article; null for the standard input.</summary>
    public string? Stem => IsStandardInput ? null : Path.GetFileNameWithoutExtension(PlainName);

    /// <summary>The ending that tells the format, with its dot, in lower case; empty when there is none.</summary>
    public string Ending => IsStandardInput ? "" : Path.GetExtension(PlainName).ToLowerInvariant();

    private bool IsStandardInput => Name == InputPath.StandardInput;

    private string PlainName
    {
        get
        {
            string own = _entry ?? Name;
            return own.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? own[..^3] : own;
        }
    }

    /// <summary>An entry of an archive.</summary>
    public static InputSource OfEntry(string archive, string entry, Func<Stream> open, ReadOptions options) =>
        new(archive + "!" + entry, open, options) { IsEntry = true, _entry = entry };

    public static InputSource Of(InputPath path, ReadOptions options) =>
        new(path.Name, path.Name == InputPath.StandardInput ? options.StandardInput : () => File.OpenRead(path.Name), options);

    /// <summary>Opens the file itself, where any part of it can be read; null when it is no file, or a compressed one.</summary>
    public Stream? OpenFile()
    {
        Stream? file = IsEntry || IsStandardInput ? null : _open();
        if (file is null || (file.CanSeek && file.ReadByte() != 0x1F))
        {
            return file;
        }

        file.Dispose();
        return null;
    }

    /// <summary>Opens the stream; a gzip bomb makes it throw while it is read.</summary>
    public PeekStream Open()
    {
        PeekStream raw = new(_open());
        return raw.Peek(2) is [0x1F, 0x8B]
            ? new PeekStream(new ExpansionGuard(raw, _options))
            : raw;
    }
}
