using System.Net;
using System.Xml;

namespace Recoupe.Reading.Feeds;

/// <summary>Mends what feeds do to XML while it is read: space before the declaration, bare ampersands, references that only HTML knows, characters that XML forbids.</summary>
/// <remarks>Nothing else is forgiven. A tag that does not end is refused before it fills the memory.</remarks>
internal sealed class LenientXml(TextReader inner) : TextReader
{
    private const int MaxTag = 2_000_000;
    private const int LongestReference = 32;
    private const int LongestOpening = 9;

    private readonly char[] _input = new char[1 << 14];
    private int _start;
    private int _end;
    private bool _ended;
    private bool _any;

    // What the input is inside of: its closing string; null in the text between tags.
    private string? _until;
    private char _quote;
    private bool _inTag;
    private int _tagLength;
    private char _last;
    private char _beforeLast;
    private string _pending = "";

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        int written = 0;
        while (written < buffer.Length)
        {
            if (_pending.Length > 0)
            {
                int part = Math.Min(_pending.Length, buffer.Length - written);
                _pending.AsSpan(0, part).CopyTo(buffer[written..]);
                _pending = _pending[part..];
                written += part;
                continue;
            }

            if (_end - _start < LongestReference && !_ended)
            {
                if (written > 0 && _end - _start == 0)
                {
                    return written;
                }

                Fill();
                continue;
            }

            if (_start == _end)
            {
                break;
            }

            char c = _input[_start];
            if (!_any && (char.IsWhiteSpace(c) || c == '\uFEFF'))
            {
                _start++;
                continue;
            }

            _any = true;
            if (!XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c))
            {
                _start++;
                continue;
            }

            if (c == '&' && _until is null)
            {
                _pending = Reference();
                continue;
            }

            Follow(c);
            buffer[written++] = c;
            _start++;
        }

        return written;
    }

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    public override int Peek() => -1;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Fill()
    {
        _input.AsSpan(_start, _end - _start).CopyTo(_input);
        _end -= _start;
        _start = 0;
        int read = inner.Read(_input.AsSpan(_end));
        _ended = read == 0;
        _end += read;
    }

    private void Follow(char c)
    {
        if (_until is not null)
        {
            if (c == '>' && Passed(_until))
            {
                _until = null;
            }

            Remember(c);
        }
        else if (_inTag)
        {
            if (++_tagLength > MaxTag)
            {
                throw new InvalidDataException("a tag that does not end");
            }

            _quote = _quote == c ? '\0' : _quote == '\0' && c is '"' or '\'' ? c : _quote;
            _inTag = c != '>' || _quote != '\0';
        }
        else if (c == '<')
        {
            ReadOnlySpan<char> next = _input.AsSpan(_start, Math.Min(_end - _start, LongestOpening));
            _until = next.StartsWith("<![CDATA[") ? "]]" : next.StartsWith("<!--") ? "--" : next.StartsWith("<?") ? "?" : null;
            _inTag = _until is null;
            _tagLength = 0;
            _last = _beforeLast = '\0';
        }
    }

    private bool Passed(string closing) => _last == closing[^1] && (closing.Length == 1 || _beforeLast == closing[0]);

    private void Remember(char c)
    {
        _beforeLast = _last;
        _last = c;
    }

    // What the ampersand at the start is written as in XML.
    private string Reference()
    {
        ReadOnlySpan<char> text = _input.AsSpan(_start, Math.Min(_end - _start, LongestReference));
        int semicolon = text.IndexOf(';');
        if (semicolon > 1)
        {
            string reference = text[..(semicolon + 1)].ToString();
            string name = reference[1..^1];
            if (name is "amp" or "lt" or "gt" or "quot" or "apos")
            {
                _start += reference.Length;
                return reference;
            }

            string decoded = WebUtility.HtmlDecode(reference);
            if (decoded != reference)
            {
                _start += reference.Length;
                return Escaped(decoded);
            }
        }

        _start++;
        return "&amp;";
    }

    private static string Escaped(string decoded) => decoded switch
    {
        "&" => "&amp;",
        "<" => "&lt;",
        ">" => "&gt;",
        "\"" => "&quot;",
        "'" => "&apos;",
        [char c] when !XmlConvert.IsXmlChar(c) => "\uFFFD",
        _ => decoded,
    };
}
