namespace Recoupe.Quantities;

/// <summary>What units measure.</summary>
internal static class Units
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["millimeter"] = "length", ["centimeter"] = "length", ["decimeter"] = "length", ["meter"] = "length", ["kilometer"] = "length",
        ["inch"] = "length", ["foot"] = "length", ["yard"] = "length", ["mile"] = "length", ["nautical mile"] = "length",
        ["gram"] = "mass", ["kilogram"] = "mass", ["ton"] = "mass", ["metric ton"] = "mass", ["pound"] = "mass", ["ounce"] = "mass",
        ["square meter"] = "area", ["square kilometer"] = "area", ["hectare"] = "area", ["acre"] = "area", ["square mile"] = "area", ["square foot"] = "area",
        ["liter"] = "volume", ["cubic meter"] = "volume", ["gallon"] = "volume", ["barrel"] = "volume",
        ["kilometer per hour"] = "speed", ["mile per hour"] = "speed", ["knot"] = "speed",
        ["degree celsius"] = "temperature", ["degree fahrenheit"] = "temperature",
    };

    /// <summary>Whether an amount in the one unit can be said in the other: two currencies, two lengths …</summary>
    public static bool SameKind(string first, string second) =>
        (IsCurrency(first) && IsCurrency(second))
        || (Kinds.TryGetValue(first, out string? a) && Kinds.TryGetValue(second, out string? b) && a == b);

    private static bool IsCurrency(string unit) => unit.Length == 3 && char.IsAsciiLetterUpper(unit[0]) && char.IsAsciiLetterUpper(unit[1]) && char.IsAsciiLetterUpper(unit[2]);
}
