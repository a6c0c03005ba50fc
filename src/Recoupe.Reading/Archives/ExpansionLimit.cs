using System.Globalization;

namespace Recoupe.Reading.Archives;

/// <summary>How much compressed data may hold: a share of its own size, and a total.</summary>
internal sealed class ExpansionLimit(ReadOptions options)
{
    /// <summary>Throws when data has grown out of all proportion.</summary>
    /// <param name="plain">The bytes it gave so far.</param>
    /// <param name="compressed">The bytes it was made of.</param>
    /// <exception cref="InvalidDataException">It has; the message says which limit, for people.</exception>
    public void Check(long plain, long compressed)
    {
        if (ProblemOf(plain, compressed) is { } problem)
        {
            throw new InvalidDataException(problem);
        }
    }

    /// <summary>Which limit data has passed, for people; null when none.</summary>
    public string? ProblemOf(long plain, long compressed) =>
        plain > options.MaxArticleBytes && plain / options.MaxExpansion > compressed
            ? string.Create(CultureInfo.InvariantCulture, $"the compressed data grows more than {options.MaxExpansion} times: taken for a decompression bomb")
        : plain > options.MaxTotalBytes
            ? string.Create(CultureInfo.InvariantCulture, $"the compressed data holds more than {options.MaxTotalBytes:N0} bytes: not read further")
        : null;
}
