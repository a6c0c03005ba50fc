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

    /// <summary>
    /// What two amounts said together come to ("2 km and 1 meter", "5 ft 2 in"): in the smaller unit, which has to be the second; where only one of
    /// them is metric ("1 meter and 1 foot"), in that one. Null when the units do not go together so.
    /// </summary>
    public static (double Value, string Unit)? Sum(double first, string? unit, double second, string other)
    {
        if (unit is null || !Measures.TryGetValue(unit, out (string Kind, double Factor) a) || !Measures.TryGetValue(other, out (string Kind, double Factor) b) || a.Kind != b.Kind)
        {
            return null;
        }

        bool mixed = IsMetric(unit) != IsMetric(other);
        if (!mixed && a.Factor <= b.Factor)
        {
            return null;
        }

        return mixed && IsMetric(unit) ? (first + (second * b.Factor / a.Factor), unit) : ((first * a.Factor / b.Factor) + second, other);
    }

    private static bool IsMetric(string unit) =>
        unit.EndsWith("meter", StringComparison.Ordinal) || unit.EndsWith("gram", StringComparison.Ordinal) || unit.EndsWith("liter", StringComparison.Ordinal) || unit is "hectare" or "ton" or "metric ton";

    private static bool IsCurrency(string unit) => unit.Length == 3 && char.IsAsciiLetterUpper(unit[0]) && char.IsAsciiLetterUpper(unit[1]) && char.IsAsciiLetterUpper(unit[2]);
}
