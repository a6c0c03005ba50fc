using System.Globalization;

namespace Recoupe.Reading.Warc;

/// <summary>The records of a WARC file (ISO 28500, versions 1.0 and 1.1) one after the other.</summary>
/// <remarks>
/// A record's length is believed as long as another record, or the end, follows where it says. Where none does, the record ends where the next one begins.
/// </remarks>
internal sealed class WarcRecords(ByteWindow window, long maxBlock)
{
    private const int MaxHead = 1 << 20;
    private const int Step = 1 << 16;

    // Four bytes that close a record, and the version of the next.
    private const int Boundary = 4 + 12;

    private long _left;
    private bool _isOpen;
    private bool _isRead;

    /// <summary>The number of the record, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The fields of the record.</summary>
    public HeaderFields Fields { get; private set; } = new() { FirstLine = "" };

    /// <summary>What is wrong with the record, for people; null when nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Goes to the next record.</summary>
    /// <returns>Whether there is one, or a <see cref="Problem"/> where one should be.</returns>
    public bool Next()
    {
        Problem = null;
        if (_isOpen)
        {
            Leave();
            if (Problem is not null)
            {
                return true;
            }
        }

        SkipLineEnds();
        if (window.Fill(Boundary) == 0)
        {
            return false;
        }

        Number++;
        if (!WarcMarker.StartsRecord(window.Buffered))
        {
            Problem = Resynchronize() ? "no record begins where one should; went on at the next" : "no record begins here, and none follows";
            return true;
        }

        return ReadHead();
    }

    /// <summary>The first bytes of the block, up to <paramref name="count"/>.</summary>
    public ReadOnlySpan<byte> PeekBlock(int count)
    {
        int wanted = (int)Math.Min(count, _left);
        int available = window.Fill(wanted);
        return window.Buffered[..Math.Min(available, wanted)];
    }

    /// <summary>Reads the whole block and leaves the record.</summary>
    /// <param name="block">The block, valid until the next call; empty when it cannot be had.</param>
    /// <returns>False when <see cref="Problem"/> says why it cannot be had; true with a problem when the block is there all the same.</returns>
    public bool TryReadBlock(out Memory<byte> block)
    {
        block = Memory<byte>.Empty;
        if (_left > maxBlock)
        {
            // A length beyond all pages may be a wrong one: the next record tells.
            Leave();
            Problem ??= string.Create(CultureInfo.InvariantCulture, $"longer than {maxBlock:N0} bytes: too long for one article");
            return false;
        }

        int length = (int)_left;
        int available = window.Fill(length + Boundary);
        if (available >= length && EndsAt(length))
        {
            block = window.Memory(length);
            Close(length);
            return true;
        }

        if (FindEnd(Math.Min(length, available)) is not { } end)
        {
            return false;
        }

        block = window.Memory(WarcMarker.TrimEnd(window.Buffered[..end]));
        Close(end);
        Problem = "Content-Length is wrong: read up to the next record";
        return true;
    }

    // The block stays valid in the buffer: it is only left behind at the next record.
    private void Close(int length)
    {
        _left = length;
        _isOpen = true;
        _isRead = true;
    }

    private bool ReadHead()
    {
        int seen = 0;
        while (true)
        {
            int available = window.Fill(seen + Step);

            // No line of a head begins a record: what looks like the rest of the head is looked at no further than that.
            int marker = WarcMarker.Next(window.Buffered, 0);
            (int head, int total) = HeaderFields.Find(marker < 0 ? window.Buffered : window.Buffered[..marker]);
            if (head >= 0 && head <= MaxHead)
            {
                Fields = HeaderFields.Read(window.Buffered[..head]);
                window.Advance(total);
                break;
            }

            if (marker >= 0 || available < seen + Step || available > MaxHead)
            {
                Problem = marker >= 0 || available > MaxHead ? "the head of the record does not end" : "the file is cut off in the head of this record; what came before is kept";
                _ = Resynchronize();
                return true;
            }

            seen = available;
        }

        _isOpen = true;
        _isRead = false;
        bool known = long.TryParse(Fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out _left);
        _left = known ? _left : 0;
        return true;
    }

    // Leaves the block of a record behind, whether it was read or not.
    private void Leave()
    {
        _isOpen = false;
        long skipped = window.Skip(_left);
        if (skipped < _left)
        {
            Problem = "the file is cut off in this record, or its Content-Length is wrong; what came before is kept";
        }
        else if (!_isRead && !EndsAt(0))
        {
            Problem = Resynchronize() ? "Content-Length is wrong: went on at the next record" : "Content-Length is wrong, and no record follows";
        }
    }

    // Whether the block ends there: a record follows behind line ends, or nothing.
    private bool EndsAt(int offset)
    {
        // No more than asked for: how much is read ahead beyond it depends on the stream.
        int end = Math.Min(window.Fill(offset + Boundary), offset + Boundary);
        ReadOnlySpan<byte> rest = window.Buffered[offset..end].TrimStart("\r\n"u8);
        return WarcMarker.MayStartRecord(rest);
    }

    // The end of the open block by the start of the next record; null, with the problem, when the file or patience ends first.
    private int? FindEnd(int declared)
    {
        int searched = 0;
        while (true)
        {
            int marker = WarcMarker.Next(window.Buffered, searched);
            if (marker >= 0)
            {
                return marker;
            }

            searched = Math.Max(0, window.Buffered.Length - Boundary);
            int before = window.Buffered.Length;
            if (before > maxBlock)
            {
                Problem = "Content-Length is wrong, and no record follows";
                return null;
            }

            if (window.Fill(before + Step) == before)
            {
                // Longer than it says at the end of the file: nothing else can be meant. Shorter: cut off.
                if (before > declared)
                {
                    return before;
                }

                Problem = "the file is cut off in this record; what came before is kept";
                _left = before;
                return null;
            }
        }
    }

    private bool Resynchronize()
    {
        while (true)
        {
            int marker = WarcMarker.Next(window.Buffered, 0);
            if (marker >= 0)
            {
                window.Advance(marker);
                return true;
            }

            // The start of a marker may lie at the end of what is there.
            int available = window.Buffered.Length;
            window.Advance(Math.Max(0, available - Boundary));
            int kept = window.Buffered.Length;
            if (window.Fill(kept + Step) == kept)
            {
                window.Advance(kept);
                return false;
            }
        }
    }

    private void SkipLineEnds()
    {
        while (window.Fill(1) > 0 && window.Buffered[0] is (byte)'\r' or (byte)'\n')
        {
            window.Advance(1);
        }
    }
}
