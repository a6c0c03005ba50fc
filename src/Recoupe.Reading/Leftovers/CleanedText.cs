using System.Text;
using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>A text without its dropped stretches, and without the lines that are empty then.</summary>
internal static class CleanedText
{
    public static string Of(string text, Layer<Dropped> dropped)
    {
        if (dropped.Count == 0)
        {
            return text;
        }

        StringBuilder rest = new(text.Length);
        int from = 0;
        foreach (Dropped item in dropped)
        {
            if (item.Span.Start >= from)
            {
                rest.Append(text, from, item.Span.Start - from);
                from = item.Span.End;
            }
        }

        rest.Append(text, from, text.Length - from);
        StringBuilder cleaned = new(rest.Length);
        foreach (ReadOnlySpan<char> line in rest.ToString().EnumerateLines())
        {
            ReadOnlySpan<char> trimmed = line.Trim();
            if (!trimmed.IsEmpty)
            {
                cleaned.Append(cleaned.Length > 0 ? "\n" : "").Append(trimmed);
            }
        }

        return cleaned.ToString();
    }
}
