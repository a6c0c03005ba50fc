using Recoupe.Reading;

namespace Recoupe.Fuzzing;

/// <summary>Gives its bytes in pieces of random length.</summary>
internal sealed class PieceStream(byte[] bytes, Random random) : ForwardStream
{
    private const int Longest = 4096;

    private int _at;

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(Math.Min(buffer.Length, bytes.Length - _at), random.Next(1, Longest));
        bytes.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }
}
