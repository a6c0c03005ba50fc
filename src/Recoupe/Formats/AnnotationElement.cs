using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Formats;

/// <summary>One object of a layer, with its path for messages and the text that its offsets must fit.</summary>
internal sealed class AnnotationElement
{
    private readonly JsonElement _element;
    private readonly string _path;
    private readonly string _text;

    public AnnotationElement(JsonElement element, string path, string text)
    {
        _element = element;
        _path = path;
        _text = text;
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong("is no JSON object");
        }
    }

    public bool HasSpan => _element.TryGetProperty("start", out JsonElement start) && start.ValueKind == JsonValueKind.Number;

    public AnnotationException Wrong(string what) => new($"{_path}: {what}");

    public Span Span()
    {
        int start = Offset("start");
        int end = Offset("end");
        if (start >= end)
        {
            throw Wrong($"start {start} does not lie before end {end}");
        }

        if (end > _text.Length)
        {
            throw Wrong($"end {end} lies behind the text of {_text.Length} UTF-16 code units");
        }

        return Splits(start) || Splits(end) ? throw Wrong("an offset lies inside a surrogate pair") : new Span(start, end);
    }

    public string? Text(string name) =>
        _element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public double? Number(string name) =>
        _element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && double.IsFinite(number)
            ? number
            : null;

    public (double? Low, double? High) NumberOrRange(string name)
    {
        if (!_element.TryGetProperty(name, out JsonElement value) || value.ValueKind != JsonValueKind.Array)
        {
            return (Number(name), null);
        }

        double[] ends = [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Number).Select(item => item.GetDouble())];
        return ends.Length == 2 ? (ends[0], ends[1]) : throw Wrong($"{name} is no range of two numbers");
    }

    public T Value<T>(string name, ValueNames<T> names)
        where T : struct, Enum =>
        names.TryGet(Text(name), out T value) ? value : throw Wrong($"{name} is missing or not a known one");

    public AnnotationElement? Child(string name) =>
        _element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? new AnnotationElement(value, $"{_path}.{name}", _text)
            : null;

    /// <summary>The elements of an array that may be left out.</summary>
    public IEnumerable<AnnotationElement> OptionalList(string name) => _element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? List(name) : [];

    public IEnumerable<AnnotationElement> List(string name)
    {
        if (!_element.TryGetProperty(name, out JsonElement value) || value.ValueKind != JsonValueKind.Array)
        {
            throw Wrong($"{name} is no array");
        }

        return value.EnumerateArray().Select((item, index) => new AnnotationElement(item, $"{_path}.{name}[{index}]", _text));
    }

    private int Offset(string name) =>
        _element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int offset) && offset >= 0
            ? offset
            : throw Wrong($"{name} is no offset");

    private bool Splits(int offset) =>
        offset > 0 && offset < _text.Length && char.IsHighSurrogate(_text[offset - 1]) && char.IsLowSurrogate(_text[offset]);
}
