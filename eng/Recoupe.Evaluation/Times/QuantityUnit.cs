using System.Text.RegularExpressions;

namespace Recoupe.Evaluation.Times;

/// <summary>Names of units brought to one form before they are compared, as <c>score_times.py</c> does it.</summary>
internal static partial class QuantityUnit
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["ship"] = "ship", ["navire"] = "ship", ["vessel"] = "ship", ["barco"] = "ship", ["schiff"] = "ship",
        ["percent"] = "%", ["percentage"] = "%", ["pourcent"] = "%", ["€"] = "EUR", ["$"] = "USD", ["dollar"] = "USD",
        ["euro"] = "EUR", ["pound"] = "GBP", ["£"] = "GBP", ["personne"] = "person", ["persona"] = "person", ["people"] = "person",
        ["mort"] = "person", ["metre"] = "metre", ["meter"] = "metre", ["mètre"] = "metre", ["metro"] = "metre",
        ["kilometre"] = "kilometre", ["kilometer"] = "kilometre", ["kilomètre"] = "kilometre", ["kilómetro"] = "kilometre",
        ["mm"] = "millimetre", ["millimètre"] = "millimetre", ["millimeter"] = "millimetre", ["km"] = "kilometre", ["m"] = "metre",
        ["year"] = "year", ["an"] = "year", ["année"] = "year", ["año"] = "year", ["jahr"] = "year",
    };

    /// <summary>The form of <paramref name="unit"/> that equal units share.</summary>
    public static string? Normalise(string? unit)
    {
        if (unit is null)
        {
            return null;
        }

        string key = unit.Trim().ToLowerInvariant();
        string singular = Plural().Replace(key, "");
        return (Names.GetValueOrDefault(key) ?? Names.GetValueOrDefault(singular) ?? singular).ToLowerInvariant();
    }

    [GeneratedRegex("s$", RegexOptions.NonBacktracking)]
    private static partial Regex Plural();
}
