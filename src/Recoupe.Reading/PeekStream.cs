namespace Recoupe.Reading;

/// <summary>A forward stream whose first bytes can be looked at before they are read.</summary>
internal sealed class PeekStream(Stream inner, bool leaveOpen = false) : ForwardStream
{
    private const int Window = 65536;
    private byte[] _window = [];
    private int _start;
    private int _end;

    /// <summary>Up to <paramref name="count"/> next bytes (at most 65,536), fewer only at the end of the stream.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (_window.Length == 0)
        {
            _window = new byte[Window];
        }

        while (_end - _start < count && _end < _window.Length)
        {
            int read = inner.Read(_window.AsSpan(_end));
            if (read == 0)
            {
                break;
            }

            _end += read;
        }

        return _window.AsSpan(_start, Math.Min(count, _end - _start));
    }

    public override int Read(Span<byte> buffer)
    {
        if (_start == _end)
        {
            return inner.Read(buffer);
        }

        int count = Math.Min(buffer.Length, _end - _start);
        _window.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
