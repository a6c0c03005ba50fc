namespace Recoupe.Formats;

/// <summary>The names of an enumeration's values in JSON, both ways.</summary>
public sealed class ValueNames<T>(params (T Value, string Name)[] pairs)
    where T : struct, Enum
{
    private readonly Dictionary<T, string> _names = pairs.ToDictionary(pair => pair.Value, pair => pair.Name);
    private readonly Dictionary<string, T> _values = pairs.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>The name; null for a value that has none (a quantity without modifier).</summary>
    public string? NameOf(T value) => _names.GetValueOrDefault(value);

    /// <summary>The value of a name.</summary>
    /// <returns>Whether there is one of that name.</returns>
    public bool TryGet(string? name, out T value)
    {
        value = default;
        return name is not null && _values.TryGetValue(name, out value);
    }
}
