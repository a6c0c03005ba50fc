using System.Globalization;

namespace Recoupe.Reading.Warc;

/// <summary>What stands before the body of an archived answer: the status and the fields.</summary>
/// <param name="Status">The status code; 0 when the block is no HTTP message, but a bare body.</param>
/// <param name="Fields">The fields; none for a bare body.</param>
/// <param name="BodyStart">Where the body begins in the block.</param>
internal sealed record HttpMessage(int Status, HeaderFields Fields, int BodyStart)
{
    /// <summary>Whether the head ends in what was looked at.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>Reads the head of a block.</summary>
    /// <param name="start">The start of the block.</param>
    public static HttpMessage Read(ReadOnlySpan<byte> start)
    {
        if (!start.StartsWith("HTTP/"u8))
        {
            return new HttpMessage(0, new HeaderFields { FirstLine = "" }, 0);
        }

        (int head, int total) = HeaderFields.Find(start);
        HeaderFields fields = HeaderFields.Read(head < 0 ? start : start[..head]);
        string[] line = fields.FirstLine.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        int status = line.Length > 1 && int.TryParse(line[1], NumberStyles.None, CultureInfo.InvariantCulture, out int code) ? code : 999;
        return new HttpMessage(status, fields, head < 0 ? start.Length : total) { IsWhole = head >= 0 };
    }
}
