namespace Recoupe.Sentences.Patterns;

/// <summary>How a language writes figures.</summary>
internal sealed record NumberFormat
{
    /// <summary>The decimal sign.</summary>
    public char Decimal { get; init; } = '.';

    /// <summary>Whether the month comes before the day in 10/11/2022.</summary>
    public bool MonthFirst { get; init; }
}
