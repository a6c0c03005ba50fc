using System.Buffers;

namespace Recoupe.Reading.Json;

/// <summary>Cuts a stream into its JSON values without parsing them: the elements of arrays at the top level, and values that follow one another.</summary>
/// <remarks>A value is only looked through for its end, so that one that is broken does not take the others with it.</remarks>
internal sealed class JsonValues(ByteWindow window, int maxValue)
{
    private const int Step = 1 << 16;

    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> StringEnds = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> ScalarEnds = SearchValues.Create(" \t\r\n,]}"u8);

    private int _taken;

    /// <summary>The value, valid until the next call; empty when it is too long.</summary>
    public Memory<byte> Value { get; private set; }

    /// <summary>The number of the value, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the value is longer than allowed.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the stream ended inside the value.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>Whether the value is an element of an array at the top level.</summary>
    public bool IsInArray { get; private set; }

    /// <summary>Goes to the next value.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        window.Advance(_taken);
        _taken = 0;
        if (!SkipToValue())
        {
            return false;
        }

        Number++;
        IsTooLong = false;
        IsCutOff = false;
        int length = window.Buffered[0] is (byte)'{' or (byte)'[' ? Nested() : window.Buffered[0] == '"' ? Quoted() : Scalar();
        Value = IsTooLong ? Memory<byte>.Empty : window.Memory(length);
        _taken = length;
        return true;
    }

    private bool SkipToValue()
    {
        while (window.Fill(1) > 0)
        {
            byte next = window.Buffered[0];
            switch (next)
            {
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or (byte)'}' or 0x1E:
                    break;
                case (byte)'[' when !IsInArray:
                    IsInArray = true;
                    break;
                case (byte)']':
                    IsInArray = false;
                    break;
                default:
                    return true;
            }

            window.Advance(1);
        }

        return false;
    }

    // Up to the bracket that closes the first one.
    private int Nested()
    {
        int at = 0;
        long depth = 0;
        bool inString = false;
        while (true)
        {
            ReadOnlySpan<byte> rest = window.Buffered[at..];
            int found = rest.IndexOfAny(inString ? StringEnds : Structure);
            if (found < 0)
            {
                at += rest.Length;
            }
            else
            {
                at += found + 1;
                switch (rest[found])
                {
                    case (byte)'"':
                        inString = !inString;
                        break;
                    case (byte)'\\':
                        at++;
                        break;
                    case (byte)'{' or (byte)'[':
                        depth++;
                        break;
                    default:
                        depth--;
                        break;
                }

                if (depth == 0)
                {
                    return at;
                }

                if (at < window.Buffered.Length)
                {
                    continue;
                }
            }

            if (!More(ref at))
            {
                return window.Buffered.Length;
            }
        }
    }

    private int Quoted()
    {
        int at = 1;
        while (true)
        {
            ReadOnlySpan<byte> rest = window.Buffered[Math.Min(at, window.Buffered.Length)..];
            int found = rest.IndexOfAny(StringEnds);
            if (found >= 0 && rest[found] == '"')
            {
                return at + found + 1;
            }

            at = found < 0 ? Math.Max(at, window.Buffered.Length) : at + found + 2;
            if (at >= window.Buffered.Length && !More(ref at))
            {
                return window.Buffered.Length;
            }
        }
    }

    private int Scalar()
    {
        int at = 0;
        while (true)
        {
            int found = window.Buffered[at..].IndexOfAny(ScalarEnds);
            if (found >= 0)
            {
                return Math.Max(1, at + found);
            }

            at = window.Buffered.Length;
            if (!More(ref at))
            {
                IsCutOff = false;
                return window.Buffered.Length;
            }
        }
    }

    // Reads on. What is too long is not kept.
    private bool More(ref int at)
    {
        if (window.Buffered.Length > maxValue || IsTooLong)
        {
            IsTooLong = true;
            int kept = Math.Max(0, at - window.Buffered.Length);
            window.Advance(window.Buffered.Length);
            at = kept;
        }

        int before = window.Buffered.Length;
        IsCutOff = window.Fill(before + Step) == before;
        return !IsCutOff;
    }
}
