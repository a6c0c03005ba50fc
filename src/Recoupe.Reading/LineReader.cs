namespace Recoupe.Reading;

/// <summary>The lines of a byte stream one after the other, in one buffer that grows no further than the longest line allowed.</summary>
internal sealed class LineReader(Stream stream, int maxLine)
{
    private byte[] _buffer = new byte[65536];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The line, without line feed; valid until the next call.</summary>
    public Memory<byte> Line { get; private set; }

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the line was too long to be kept; <see cref="Line"/> is empty then.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        IsTooLong = false;
        int scanned = _start;
        while (true)
        {
            int feed = _buffer.AsSpan(scanned, _end - scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                return Found(scanned + feed, scanned + feed + 1);
            }

            if (_ended)
            {
                return (_end > _start || IsTooLong) && Found(_end, _end);
            }

            if (_end - _start > maxLine)
            {
                // Of a line that is too long only its end is looked for.
                IsTooLong = true;
                _start = _end;
            }

            scanned = Fill();
        }
    }

    private bool Found(int end, int next)
    {
        IsTooLong |= end - _start > maxLine;
        Line = IsTooLong ? Memory<byte>.Empty : _buffer.AsMemory(_start, end - _start);
        _start = next;
        Number++;
        return true;
    }

    // Returns where the new bytes begin.
    private int Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int from = _end;
        int read = stream.Read(_buffer.AsSpan(_end));
        _ended = read == 0;
        _end += read;
        return from;
    }
}
