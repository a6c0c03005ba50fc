using System.Text;
using Recoupe.Text;

namespace Recoupe.Tests.Specs;

/// <summary>A text with labelled spans, as specs write it: <c>[mardi](2022-10-11)</c>; marks may nest, <c>\[</c> is a bracket of the text.</summary>
public sealed record MarkedText(string Text, IReadOnlyList<MarkedSpan> Spans)
{
    public static MarkedText Parse(string marked)
    {
        StringBuilder text = new();
        List<MarkedSpan> spans = [];
        Stack<int> open = new();
        for (int i = 0; i < marked.Length; i++)
        {
            char c = marked[i];
            if (c == '\\' && i + 1 < marked.Length && marked[i + 1] is '[' or ']')
            {
                text.Append(marked[++i]);
            }
            else if (c == '[')
            {
                open.Push(text.Length);
            }
            else if (c == ']' && open.Count > 0)
            {
                int close = i + 1 < marked.Length && marked[i + 1] == '(' ? marked.IndexOf(')', i) : -1;
                if (close < 0)
                {
                    throw new FormatException($"a mark without a label at {i}: {marked}");
                }

                spans.Add(new MarkedSpan(new Span(open.Pop(), text.Length), marked[(i + 2)..close]));
                i = close;
            }
            else
            {
                text.Append(c);
            }
        }

        return open.Count == 0
            ? new MarkedText(text.ToString(), [.. spans.OrderBy(span => span.Span)])
            : throw new FormatException("a mark is not closed: " + marked);
    }
}
