using Recoupe.Text;

namespace Recoupe.Sentences.Patterns;

/// <summary>The lines of a text outside its dropped stretches, for texts whose sentences nobody has split.</summary>
internal static class TextLines
{
    /// <summary>The lines, in text order.</summary>
    public static IEnumerable<Span> Of(string text, Layer<Dropped> dropped)
    {
        int start = 0;
        int next = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            while (next < dropped.Count && dropped[next].Span.End <= i)
            {
                next++;
            }

            bool inside = next < dropped.Count && dropped[next].Span.Contains(i);
            if (i == text.Length || text[i] == '\n' || inside)
            {
                if (i > start)
                {
                    yield return new Span(start, i);
                }

                i = inside ? Math.Min(dropped[next].Span.End, text.Length) - 1 : i;
                start = i + 1;
            }
        }
    }
}
