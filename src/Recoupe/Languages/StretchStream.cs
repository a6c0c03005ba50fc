namespace Recoupe.Languages;

/// <summary>A stretch of another stream, read only; owns the other stream.</summary>
internal sealed class StretchStream : Stream
{
    private readonly Stream _inner;
    private readonly long _start;

    public StretchStream(Stream inner, long start, long length)
    {
        _inner = inner;
        _start = start;
        Length = length;
        inner.Position = start;
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get => _inner.Position - _start; set => _inner.Position = _start + value; }

    public override int Read(Span<byte> buffer) => _inner.Read(buffer[..(int)Math.Min(buffer.Length, Math.Max(0, Length - Position))]);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => Length + offset,
        };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
