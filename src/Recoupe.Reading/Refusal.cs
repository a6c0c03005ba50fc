using System.Globalization;

namespace Recoupe.Reading;

/// <summary>An input, or a part of one, that was not read.</summary>
/// <param name="File">The file, with the entry of an archive behind a <c>!</c>; <c>-</c> for the standard input.</param>
/// <param name="Line">The line, from 1; null when it concerns the whole file.</param>
/// <param name="Reason">Why, for people.</param>
public sealed record Refusal(string File, long? Line, string Reason)
{
    /// <summary>The refusal as one line for the standard error output: <c>file:line: reason</c>.</summary>
    public override string ToString() =>
        Line is { } line ? $"{File}:{line.ToString(CultureInfo.InvariantCulture)}: {Reason}" : $"{File}: {Reason}";
}
