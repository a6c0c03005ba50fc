using System.Runtime.ExceptionServices;

namespace Recoupe.Reading;

/// <summary>The next bytes of a stream, as many as are asked for; the buffer grows with the request and is given up afterwards.</summary>
internal sealed class ByteWindow(Stream stream)
{
    private const int Smallest = 1 << 16;
    private const int Kept = 1 << 20;

    private byte[] _buffer = new byte[Smallest];
    private int _start;
    private int _end;
    private bool _ended;
    private ExceptionDispatchInfo? _failure;

    /// <summary>What has been read ahead.</summary>
    public ReadOnlySpan<byte> Buffered => _buffer.AsSpan(_start, _end - _start);

    /// <summary>The first <paramref name="count"/> of the bytes read ahead; valid until the next call that reads or advances.</summary>
    public Memory<byte> Memory(int count) => _buffer.AsMemory(_start, count);

    /// <summary>Reads ahead until <paramref name="count"/> bytes are there.</summary>
    /// <returns>How many are there: fewer than asked for only at the end of the stream, otherwise possibly more.</returns>
    /// <exception cref="InvalidDataException">The stream broke off, and nothing that came before is left.</exception>
    public int Fill(int count)
    {
        if (_end - _start < count && !_ended)
        {
            MakeRoom(count);
            while (_end - _start < count)
            {
                int read = ReadOn();
                if (read == 0)
                {
                    _ended = true;
                    break;
                }

                _end += read;
            }
        }

        if (_end == _start && count > 0)
        {
            _failure?.Throw();
        }

        return _end - _start;
    }

    /// <summary>Leaves bytes behind that have been read ahead.</summary>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _end - _start);
        _start += count;
        if (_start == _end)
        {
            _start = _end = 0;
            if (_buffer.Length > Kept)
            {
                _buffer = new byte[Smallest];
            }
        }
    }

    /// <summary>Leaves bytes behind, read ahead or not.</summary>
    /// <returns>How many there were: fewer than asked for only at the end of the stream.</returns>
    public long Skip(long count)
    {
        long left = count;
        while (left > 0)
        {
            int part = (int)Math.Min(left, Fill(1));
            if (part == 0)
            {
                break;
            }

            Advance(part);
            left -= part;
        }

        return count - left;
    }

    // What came before a fault is given out first, however much of it was asked for at once.
    private int ReadOn()
    {
        try
        {
            return stream.Read(_buffer.AsSpan(_end));
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            _failure = ExceptionDispatchInfo.Capture(error);
            return 0;
        }
    }

    private void MakeRoom(int count)
    {
        int used = _end - _start;
        if (_start + count > _buffer.Length)
        {
            bool larger = count + (count / 2L) > _buffer.Length;
            byte[] target = larger || (_buffer.Length > Kept && count <= Kept) ? new byte[Math.Max(Smallest, Size(count + (count / 2L)))] : _buffer;
            _buffer.AsSpan(_start, used).CopyTo(target);
            _buffer = target;
            _start = 0;
            _end = used;
        }
    }

    // Half as much again as is asked for: whoever asks for much ahead of little progress must not move it all each time.
    private static int Size(long count) => (int)Math.Min(Array.MaxLength, (long)System.Numerics.BitOperations.RoundUpToPowerOf2((ulong)count));
}
