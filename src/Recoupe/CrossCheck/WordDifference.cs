using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Which words two versions do not share. Kinds of marks, no-break spaces, apostrophes, case and elision do not count.</summary>
/// <remarks>The words kept in order are a longest common subsequence; of several the one that keeps words early.</remarks>
/// <param name="First">The stretches of the first text that the second lacks, from word to word.</param>
/// <param name="Second">The stretches of the second text that the first lacks.</param>
public sealed record WordDifference(IReadOnlyList<Span> First, IReadOnlyList<Span> Second)
{
    // Beyond so many pairs of words (after equal ends are set aside) the middles are shown as different whole.
    private const long MostPairs = 4_000_000;

    /// <summary>Whether the two hold the same words.</summary>
    public bool IsEmpty => First.Count == 0 && Second.Count == 0;

    /// <summary>Compares two texts.</summary>
    public static WordDifference Of(string first, string second)
    {
        ComparedWord[] a = ComparedWord.Of(first);
        ComparedWord[] b = ComparedWord.Of(second);
        int start = 0;
        while (start < a.Length && start < b.Length && a[start].Matches(b[start]))
        {
            start++;
        }

        int endA = a.Length;
        int endB = b.Length;
        while (endA > start && endB > start && a[endA - 1].Matches(b[endB - 1]))
        {
            endA--;
            endB--;
        }

        bool[] keptA = new bool[a.Length];
        bool[] keptB = new bool[b.Length];
        keptA.AsSpan(0, start).Fill(true);
        keptB.AsSpan(0, start).Fill(true);
        keptA.AsSpan(endA).Fill(true);
        keptB.AsSpan(endB).Fill(true);
        KeepCommon(a, b, start, endA, endB, keptA, keptB);
        return new WordDifference(Lost(a, keptA), Lost(b, keptB));
    }

    private static void KeepCommon(ComparedWord[] a, ComparedWord[] b, int start, int endA, int endB, bool[] keptA, bool[] keptB)
    {
        int rows = endA - start;
        int columns = endB - start;
        if (rows == 0 || columns == 0 || (long)rows * columns > MostPairs)
        {
            return;
        }

        // longest[i, j]: the length of the longest common subsequence of a from i and b from j.
        ushort[,] longest = new ushort[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
            {
                longest[i, j] = a[start + i].Matches(b[start + j])
                    ? (ushort)(longest[i + 1, j + 1] + 1)
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (a[start + i].Matches(b[start + j]))
            {
                keptA[start + i] = keptB[start + j] = true;
                i++;
                j++;
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private static List<Span> Lost(ComparedWord[] words, bool[] kept)
    {
        List<Span> lost = [];
        for (int i = 0; i < words.Length; i++)
        {
            if (kept[i])
            {
                continue;
            }

            if (i > 0 && !kept[i - 1])
            {
                lost[^1] = Span.Cover(lost[^1], words[i].Span);
            }
            else
            {
                lost.Add(words[i].Span);
            }
        }

        return lost;
    }
}
