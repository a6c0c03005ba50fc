using System.Buffers;

namespace Recoupe.Reading.Html;

/// <summary>A page as a flat array of nodes in document order, over one buffer of characters; both are given back when it is disposed of.</summary>
internal sealed class HtmlPage : IDisposable
{
    private char[] _source;
    private HtmlNode[] _nodes;
    private readonly int _length;

    public HtmlPage(char[] rented, int length)
    {
        _source = rented;
        _length = length;
        _nodes = ArrayPool<HtmlNode>.Shared.Rent(Math.Max(1024, length / 32));
    }

    public int Count { get; private set; }

    public ReadOnlySpan<char> Source => _source.AsSpan(0, _length);

    public ReadOnlySpan<HtmlNode> Nodes => _nodes.AsSpan(0, Count);

    /// <summary>How many end tags did not fit what was open: they closed other blocks on their way, or nothing.</summary>
    public int Misnested { get; set; }

    /// <summary>How many inline elements were still open where something around them ended.</summary>
    public int UnclosedInline { get; set; }

    /// <summary>Whether elements were nested so deeply that the deepest were flattened, as browsers do.</summary>
    public bool IsFlattened { get; set; }

    public ref HtmlNode this[int index] => ref _nodes[index];

    /// <summary>A page over a copy of <paramref name="html"/>, not parsed yet.</summary>
    public static HtmlPage Of(ReadOnlySpan<char> html)
    {
        char[] source = ArrayPool<char>.Shared.Rent(Math.Max(1, html.Length));
        html.CopyTo(source);
        return new HtmlPage(source, html.Length);
    }

    public int Add(HtmlTag tag, int parent, int start, int end)
    {
        if (Count == _nodes.Length)
        {
            HtmlNode[] larger = ArrayPool<HtmlNode>.Shared.Rent(Count * 2);
            _nodes.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<HtmlNode>.Shared.Return(_nodes);
            _nodes = larger;
        }

        _nodes[Count] = new HtmlNode { Tag = tag, Parent = parent, Start = start, End = end, Last = Count + 1 };
        return Count++;
    }

    /// <summary>The source that the node spans: its text, or its attributes.</summary>
    public ReadOnlySpan<char> SourceOf(int node) => _source.AsSpan(_nodes[node].Start, _nodes[node].End - _nodes[node].Start);

    /// <summary>The value of an attribute with its entities decoded; null without it.</summary>
    public string? Attribute(int node, string name) =>
        AttributeReader.TryFind(SourceOf(node), name, out ReadOnlySpan<char> value) ? EntityDecoder.Decode(value) : null;

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_source);
        ArrayPool<HtmlNode>.Shared.Return(_nodes);
        _source = [];
        _nodes = [];
        Count = 0;
    }
}
