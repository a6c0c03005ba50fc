using System.Text;

namespace Recoupe.Reading.Warc;

/// <summary>The named fields at the head of a WARC record or of an HTTP message: names in any case, the first of a name counting.</summary>
internal sealed class HeaderFields
{
    private const int MaxFolded = 4096;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The line before the fields: the version of the record, the status of the message.</summary>
    public required string FirstLine { get; init; }

    /// <summary>The value of a field; null without it.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>Reads a head, without the empty line that ends it; lines that are no field are passed over.</summary>
    public static HeaderFields Read(ReadOnlySpan<byte> head)
    {
        string[] lines = Encoding.UTF8.GetString(head).Split('\n');
        HeaderFields fields = new() { FirstLine = lines[0].Trim() };
        string? last = null;
        foreach (string line in lines.AsSpan(1))
        {
            if (line is [' ' or '\t', ..] && last is not null)
            {
                // A folded line goes on with the value before it (RFC 2616, 2.2).
                string value = fields._fields[last];
                fields._fields[last] = value.Length < MaxFolded ? (value + " " + line.Trim()).Trim() : value;
                continue;
            }

            int colon = line.IndexOf(':', StringComparison.Ordinal);
            last = colon > 0 && fields._fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim()) ? line[..colon].Trim() : null;
        }

        return fields;
    }

    /// <summary>Where the head ends and what follows begins.</summary>
    /// <returns>The length of the head, and of the head with the empty line behind it; both -1 when it does not end in <paramref name="bytes"/>.</returns>
    public static (int Head, int Total) Find(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (true)
        {
            int feed = bytes[at..].IndexOf((byte)'\n');
            if (feed < 0)
            {
                return (-1, -1);
            }

            int end = at + feed + 1;
            if (bytes[end..] is [(byte)'\r', (byte)'\n', ..])
            {
                return (end, end + 2);
            }

            if (bytes[end..] is [(byte)'\n', ..])
            {
                return (end, end + 1);
            }

            at = end;
        }
    }
}
