namespace Recoupe.Reading.Html;

/// <summary>Compares the blocks of a page with the body that its linked data repeats (schema.org <c>articleBody</c>).</summary>
internal sealed class BodyVote
{
    // Linked data often holds only a beginning, or a summary: too short to say what belongs to the article.
    private const int LeastCharacters = 400;
    private const int Shingle = 4;

    private readonly HashSet<ulong> _shingles = [];
    private readonly TextBuffer _buffer = new();

    private BodyVote(string body)
    {
        foreach (ulong shingle in ShinglesOf(body))
        {
            _shingles.Add(shingle);
        }
    }

    /// <summary>The vote of a page; null when its linked data has no body that could vote.</summary>
    public static BodyVote? Of(string? body) => body is { Length: >= LeastCharacters } ? new BodyVote(body) : null;

    /// <summary>How much of the block stands in the linked data too, 0 to 1; 0 for a block of less than four words.</summary>
    public double ShareOf(HtmlPage page, in TextBlock block)
    {
        int all = 0;
        int held = 0;
        foreach (ulong shingle in ShinglesOf(BlockText.Of(page, block, _buffer)))
        {
            all++;
            held += _shingles.Contains(shingle) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)held / all;
    }

    // Hashes of each four words in a row; letters and digits only, so that markup and typography do not matter.
    private static List<ulong> ShinglesOf(string text)
    {
        List<ulong> shingles = [];
        Span<ulong> last = stackalloc ulong[Shingle];
        int words = 0;
        ulong word = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                word = unchecked((word * 31) + text[i] + 1);
            }
            else if (word != 0)
            {
                last[words++ % Shingle] = word;
                word = 0;
                if (words >= Shingle)
                {
                    ulong hash = 17;
                    for (int k = 0; k < Shingle; k++)
                    {
                        hash = unchecked((hash * 0x9E3779B97F4A7C15UL) ^ last[(words + k) % Shingle]);
                    }

                    shingles.Add(hash);
                }
            }
        }

        return shingles;
    }
}
