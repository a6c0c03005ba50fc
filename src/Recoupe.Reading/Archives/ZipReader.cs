using System.IO.Compression;

namespace Recoupe.Reading.Archives;

/// <summary>Reads the files in a ZIP archive one after the other, without writing any of them to disk.</summary>
internal static class ZipReader
{
    private static readonly HashSet<string> ArchiveEndings = new(StringComparer.OrdinalIgnoreCase) { ".zip", ".7z", ".rar", ".tar", ".tgz", ".bz2", ".xz", ".zst", ".jar", ".epub", ".docx", ".odt" };

    /// <summary>Whether the bytes begin a ZIP archive, be it an empty one.</summary>
    public static bool LooksLikeZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8);

    public static IEnumerable<ReadResult> Read(InputSource source, PeekStream stream, ReadOptions options)
    {
        // The list of entries stands at the end of an archive: a pipe has to be kept first.
        using Stream file = source.OpenFile() ?? SpoolFile.Of(stream);
        using ZipArchive? archive = Open(file, out string problem);
        if (archive is null)
        {
            yield return ReadResult.Refused(source.Name, null, problem);
            yield break;
        }

        ArchiveTally tally = new(file.Length);
        ExpansionLimit limit = new(options);
        bool any = false;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (IsOfTheSystem(entry.FullName))
            {
                continue;
            }

            any = true;
            if (ProblemOf(entry) is { } refused)
            {
                yield return ReadResult.Refused(source.Name + "!" + entry.FullName, null, refused);
                continue;
            }

            InputSource inner = InputSource.OfEntry(source.Name, entry.FullName, () => new EntryStream(entry.Open(), entry.CompressedLength, tally, limit), options);
            foreach (ReadResult result in ArticleReader.ReadSource(inner, options))
            {
                yield return result;
            }

            if (tally.IsSpent)
            {
                yield return ReadResult.Refused(source.Name, null, "the files behind that one are not read");
                yield break;
            }
        }

        if (!any)
        {
            yield return ReadResult.Refused(source.Name, null, "an archive without files");
        }
    }

    private static ZipArchive? Open(Stream file, out string problem)
    {
        try
        {
            file.Position = 0;
            ZipArchive archive = new(file, ZipArchiveMode.Read, leaveOpen: true, new ZipNames());
            problem = archive.Entries.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return archive;
        }
        catch (InvalidDataException error)
        {
            problem = "the ZIP archive is damaged or cut off: " + error.Message;
            return null;
        }
    }

    // Folders, and what file managers leave beside the files.
    private static bool IsOfTheSystem(string name) =>
        name.EndsWith('/') || name.EndsWith('\\') || name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.Split('/', '\\')[^1] is ['.', ..] or "Thumbs.db" or "desktop.ini";

    private static string? ProblemOf(ZipArchiveEntry entry)
    {
        string name = entry.FullName;
        bool climbs = name is ['/' or '\\', ..] or [_, ':', ..] || name.Split('/', '\\').Contains("..");
        return climbs ? "its name leads out of the archive: not read"
            : ArchiveEndings.Contains(Path.GetExtension(name)) ? "an archive inside an archive: not read; unpack it first"
            : entry.IsEncrypted ? "encrypted: not read"
            : null;
    }
}
