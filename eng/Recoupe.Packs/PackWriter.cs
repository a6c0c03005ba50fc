using System.Text;

namespace Recoupe.Packs;

/// <summary>Writes the files of one language into one binary: the same files, the same bytes.</summary>
/// <remarks>
/// Little-endian: the letters <c>RCPK</c>, a version byte, the number of files (32-bit), for each file its name (length-prefixed UTF-8,
/// folders parted by <c>/</c>), offset and length (32-bit, the offset counted from the start of the pack); then the files, in the same order.
/// Text files are written with line feeds, whatever the checkout made of them.
/// </remarks>
public static class PackWriter
{
    private const byte Version = 1;

    private static readonly string[] TextEndings = [".json", ".md", ".tsv", ".txt"];

    /// <summary>The pack of the files under <paramref name="folder"/>.</summary>
    public static byte[] Write(string folder)
    {
        List<(string Name, byte[] Content)> files =
        [
            .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), Content(file)))
                .OrderBy(file => file.Item1, StringComparer.Ordinal),
        ];

        // The index has the same length whatever the offsets are: write it once to measure it.
        int start = Index(files, 0).Length;
        using MemoryStream pack = new();
        pack.Write(Index(files, start));
        foreach ((_, byte[] content) in files)
        {
            pack.Write(content);
        }

        return pack.ToArray();
    }

    private static byte[] Index(List<(string Name, byte[] Content)> files, int offset)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        writer.Write("RCPK"u8);
        writer.Write(Version);
        writer.Write(files.Count);
        foreach ((string name, byte[] content) in files)
        {
            writer.Write(name);
            writer.Write(offset);
            writer.Write(content.Length);
            offset += content.Length;
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static byte[] Content(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        return TextEndings.Contains(Path.GetExtension(file), StringComparer.Ordinal)
            ? [.. bytes.Where((value, i) => value != '\r' || i + 1 >= bytes.Length || bytes[i + 1] != '\n')]
            : bytes;
    }
}
