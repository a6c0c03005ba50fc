namespace Recoupe.Storage;

/// <summary>What is looked for. All conditions must hold.</summary>
public sealed record SearchRequest
{
    /// <summary>Words and phrases, all of which must be there, each with the forms any of which will do.</summary>
    public IReadOnlyList<SearchClause> Clauses { get; init; } = [];

    /// <summary>Only what this speaker says: a part of the name, folded.</summary>
    public string? Speaker { get; init; }

    /// <summary>Only this outlet: a part of its name, folded.</summary>
    public string? Source { get; init; }

    /// <summary>Only this language, ISO 639-1.</summary>
    public string? Language { get; init; }

    /// <summary>Only what was published on or after this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only what was published on or before this day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Only figures of this unit, as the contract names units.</summary>
    public string? Unit { get; init; }

    /// <summary>Only figures of at least this value.</summary>
    public double? Least { get; init; }

    /// <summary>Only figures of at most this value.</summary>
    public double? Most { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Offset { get; init; }

    /// <summary>How many to give at most.</summary>
    public int Limit { get; init; } = 25;
}
