using System.Text.Json;

namespace Recoupe.Evaluation;

/// <summary>The scores that were reached: a ratchet that CI holds.</summary>
public sealed class Floors
{
    // Scores are compared at the three digits that the table prints.
    private const double Tolerance = 0.0005;

    private readonly SortedDictionary<string, double> _floors;

    private Floors(SortedDictionary<string, double> floors) => _floors = floors;

    /// <summary>The names that have a floor.</summary>
    public IEnumerable<string> Names => _floors.Keys;

    /// <summary>Reads <paramref name="file"/>: one object of names and numbers.</summary>
    public static Floors Read(string file) =>
        new(new SortedDictionary<string, double>(JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllBytes(file)) ?? [], StringComparer.Ordinal));

    /// <summary>The floor of a score; null when it has none.</summary>
    public double? Of(string name) => _floors.TryGetValue(name, out double floor) ? floor : null;

    /// <summary>Whether <paramref name="score"/> holds its floor, or has none.</summary>
    public bool Holds(Score score) => Of(score.Name) is not { } floor || score.Value >= floor - Tolerance;
}
