using System.Text;

namespace Recoupe.Reading.Tests;

public sealed class LongInputTests
{
    private const int Lines = 1_000_000;
    private const int BrokenEvery = 10;

    // What readers may hold of a stream beyond the article they give.
    private const long ReadAhead = 1 << 20;

    [Fact]
    public void Read_MillionLinesEveryTenthBroken_RefusesThoseAndHoldsOneAtATime()
    {
        LineStream stream = new(Lines, BrokenEvery);
        long number = 0;
        long articles = 0;
        foreach (ReadResult result in ArticleReader.Read(["-"], new ReadOptions { StandardInput = () => stream }))
        {
            number++;
            Assert.True(stream.Given - (number * LineStream.LineLength) <= ReadAhead);
            if (number % BrokenEvery == 0)
            {
                Refusal refusal = result.Refusal!;
                Assert.Equal(("-", number), (refusal.File, refusal.Line));
                Assert.StartsWith("not JSON", refusal.Reason, StringComparison.Ordinal);
            }
            else
            {
                articles += result.IsArticle ? 1 : 0;
            }
        }

        Assert.Equal((Lines, Lines / BrokenEvery * (BrokenEvery - 1)), (number, articles));
    }

    /// <summary>Lines of JSON, made when they are read.</summary>
    private sealed class LineStream(int lines, int brokenEvery) : Stream
    {
        private static readonly byte[] Whole = Encoding.ASCII.GetBytes("{\"id\":\"a\",\"text\":\"Un.\"}\n");
        private static readonly byte[] Broken = Encoding.ASCII.GetBytes("{\"id\":\"a\",\"text\":\"Un.\"]\n");

        public static int LineLength => Whole.Length;

        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            int count = (int)Math.Min(buffer.Length, ((long)lines * LineLength) - Given);
            for (int i = 0; i < count; i++)
            {
                long at = Given + i;
                buffer[i] = ((at / LineLength) + 1) % brokenEvery == 0 ? Broken[at % LineLength] : Whole[at % LineLength];
            }

            Given += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
