using System.Buffers;

namespace Recoupe.Reading.Html;

/// <summary>Walks the attributes of a start tag in its source.</summary>
internal ref struct AttributeReader(ReadOnlySpan<char> source)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/=");

    private ReadOnlySpan<char> _rest = source;

    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> Value { get; private set; }

    public static bool TryFind(ReadOnlySpan<char> source, string name, out ReadOnlySpan<char> value)
    {
        AttributeReader reader = new(source);
        while (reader.Next())
        {
            if (reader.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = reader.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public bool Next()
    {
        _rest = _rest.TrimStart(" \t\r\n\f/");
        if (_rest.IsEmpty)
        {
            return false;
        }

        int end = _rest[1..].IndexOfAny(NameEnds);
        end = end < 0 ? _rest.Length : end + 1;
        Name = _rest[..end];
        _rest = _rest[end..].TrimStart(" \t\r\n\f");
        Value = default;
        if (_rest is not ['=', ..])
        {
            return true;
        }

        _rest = _rest[1..].TrimStart(" \t\r\n\f");
        if (_rest is ['"' or '\'', ..])
        {
            char quote = _rest[0];
            int close = _rest[1..].IndexOf(quote);
            Value = close < 0 ? _rest[1..] : _rest.Slice(1, close);
            _rest = close < 0 ? default : _rest[(close + 2)..];
        }
        else
        {
            int stop = _rest.IndexOfAny(" \t\r\n\f");
            Value = stop < 0 ? _rest : _rest[..stop];
            _rest = stop < 0 ? default : _rest[stop..];
        }

        return true;
    }
}
