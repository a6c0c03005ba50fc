namespace Recoupe.Quantities;

/// <summary>What units measure, and how they convert.</summary>
internal static class Units
{
    // Factors to the SI unit of the kind: NIST Special Publication 811, appendix B.
    private static readonly Dictionary<string, (string Kind, double Factor)> Measures = new(StringComparer.Ordinal)
    {
        ["millimeter"] = ("length", 0.001), ["centimeter"] = ("length", 0.01), ["decimeter"] = ("length", 0.1), ["meter"] = ("length", 1),
        ["kilometer"] = ("length", 1000), ["inch"] = ("length", 0.0254), ["foot"] = ("length", 0.3048), ["yard"] = ("length", 0.9144),
        ["mile"] = ("length", 1609.344), ["nautical mile"] = ("length", 1852),
        ["microgram"] = ("mass", 1e-9), ["milligram"] = ("mass", 1e-6), ["gram"] = ("mass", 0.001), ["kilogram"] = ("mass", 1), ["ton"] = ("mass", 1000),
        ["metric ton"] = ("mass", 1000), ["pound"] = ("mass", 0.45359237), ["ounce"] = ("mass", 0.028349523125),
        ["square meter"] = ("area", 1), ["square kilometer"] = ("area", 1e6), ["hectare"] = ("area", 1e4), ["acre"] = ("area", 4046.8564224),
        ["square mile"] = ("area", 2589988.110336), ["square foot"] = ("area", 0.09290304),
        ["milliliter"] = ("volume", 1e-6), ["liter"] = ("volume", 0.001), ["hectoliter"] = ("volume", 0.1), ["cubic meter"] = ("volume", 1),
        ["gallon"] = ("volume", 0.003785411784), ["barrel"] = ("volume", 0.158987294928), ["cubic foot"] = ("volume", 0.028316846592),
        ["kilometer per hour"] = ("speed", 1 / 3.6), ["mile per hour"] = ("speed", 0.44704), ["knot"] = ("speed", 1852 / 3600.0),
        ["degree celsius"] = ("temperature", double.NaN), ["degree fahrenheit"] = ("temperature", double.NaN),
    };

    /// <summary>Whether an amount in the one unit can be said in the other: two currencies, two lengths …</summary>
    public static bool SameKind(string first, string second) =>
        (IsCurrency(first) && IsCurrency(second))
        || (Measures.TryGetValue(first, out (string Kind, double) a) && Measures.TryGetValue(second, out (string Kind, double) b) && a.Kind == b.Kind);

    /// <summary>How many of <paramref name="smaller"/> make one of <paramref name="larger"/>; null unless both measure the same and the second is smaller.</summary>
    public static double? Factor(string? larger, string smaller) =>
        larger is not null && Measures.TryGetValue(larger, out (string Kind, double Factor) a) && Measures.TryGetValue(smaller, out (string Kind, double Factor) b) && a.Kind == b.Kind && a.Factor > b.Factor
            ? a.Factor / b.Factor
            : null;

    private static bool IsCurrency(string unit) => unit.Length == 3 && char.IsAsciiLetterUpper(unit[0]) && char.IsAsciiLetterUpper(unit[1]) && char.IsAsciiLetterUpper(unit[2]);
}
