using System.Globalization;

namespace Recoupe.Reading;

/// <summary>An input, or a part of one, that was not read.</summary>
/// <param name="File">The file, with the entry of an archive behind a <c>!</c>; <c>-</c> for the standard input.</param>
/// <param name="Line">The line, from 1; in a file of records (WARC, feeds, JSON arrays) the record, from 1; null when it concerns the whole file.</param>
/// <param name="Reason">Why, for people.</param>
public sealed record Refusal(string File, long? Line, string Reason)
{
    /// <summary>Whether this is only a word on what holds no article by its nature (a picture in a crawl, a list of feeds): said, but no failure.</summary>
    public bool IsNotice { get; init; }

    /// <summary>The refusal as one line for the standard error output: <c>file:line: reason</c>.</summary>
    public override string ToString() =>
        Line is { } line ? $"{File}:{line.ToString(CultureInfo.InvariantCulture)}: {Reason}" : $"{File}: {Reason}";
}
