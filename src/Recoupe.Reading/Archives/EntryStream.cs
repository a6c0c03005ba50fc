namespace Recoupe.Reading.Archives;

/// <summary>An entry of an archive while it is read: throws when it, or the archive with it, grows out of all proportion.</summary>
/// <param name="plain">The decompressed entry.</param>
/// <param name="compressed">The size of the entry in the archive, in bytes.</param>
/// <param name="archive">What all entries of the archive gave so far; entries may share their data.</param>
/// <param name="limit">How much may come.</param>
internal sealed class EntryStream(Stream plain, long compressed, ArchiveTally archive, ExpansionLimit limit) : ForwardStream
{
    private long _read;

    public override int Read(Span<byte> buffer)
    {
        int count = plain.Read(buffer);
        _read += count;
        archive.Plain += count;
        archive.IsSpent |= limit.ProblemOf(archive.Plain, archive.Compressed) is not null;
        limit.Check(_read, compressed);
        limit.Check(archive.Plain, archive.Compressed);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            plain.Dispose();
        }

        base.Dispose(disposing);
    }
}
