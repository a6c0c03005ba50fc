using System.IO.Compression;

namespace Recoupe.Reading.Archives;

/// <summary>Decompresses gzip, and throws when the stream grows out of all proportion to its compressed form (a bomb) or breaks off.</summary>
internal sealed class ExpansionGuard : ForwardStream
{
    private const string CutOff = "the compressed data is damaged or cut off; what came before is kept";

    private readonly CountingStream _compressed;
    private readonly GZipStream _plain;
    private readonly ExpansionLimit _limit;
    private long _read;

    public ExpansionGuard(Stream compressed, ReadOptions options)
    {
        _compressed = new CountingStream(compressed);
        _plain = new GZipStream(_compressed, CompressionMode.Decompress);
        _limit = new ExpansionLimit(options);
    }

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = _plain.Read(buffer);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException(CutOff, error);
        }

        _read += count;
        if (count == 0 && buffer.Length > 0 && _compressed.Trailer.IsCutOff(_read))
        {
            throw new InvalidDataException(CutOff);
        }

        _limit.Check(_read, _compressed.Count);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _plain.Dispose();
            _compressed.Dispose();
        }

        base.Dispose(disposing);
    }
}
