using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>Tells whether an article credits a news agency: by its own field, or by a short line or a parenthesis that names one.</summary>
internal sealed class CreditLines
{
    private const string File = "reuse/agencies.txt";
    private const int ShortLine = 48;
    private readonly HashSet<string> _agencies = new(StringComparer.Ordinal);

    /// <summary>Reads the agencies of all packs: a French page credits dpa as well.</summary>
    public CreditLines(LanguageCatalog catalog)
    {
        foreach (string code in catalog.Codes)
        {
            foreach (string line in catalog.Find(code)!.Lines(File))
            {
                _agencies.Add(Folding.Fold(line));
            }
        }
    }

    /// <summary>Whether <paramref name="article"/> credits an agency.</summary>
    public bool Credits(Article article)
    {
        if (article.Credit.Count > 0)
        {
            return true;
        }

        ReadOnlySpan<char> text = article.Text;
        while (text.Length > 0)
        {
            int end = text.IndexOf('\n');
            ReadOnlySpan<char> line = end < 0 ? text : text[..end];
            if ((line.Length <= ShortLine && Names(line)) || Parenthesis(line))
            {
                return true;
            }

            text = end < 0 ? default : text[(end + 1)..];
        }

        return false;
    }

    private bool Parenthesis(ReadOnlySpan<char> line)
    {
        for (int open = line.IndexOf('('); open >= 0;)
        {
            ReadOnlySpan<char> rest = line[(open + 1)..];
            int close = rest.IndexOf(')');
            if (close is > 0 and <= 24 && Names(rest[..close]))
            {
                return true;
            }

            int next = rest.IndexOf('(');
            open = next < 0 ? -1 : open + 1 + next;
        }

        return false;
    }

    private bool Names(ReadOnlySpan<char> line)
    {
        int start = -1;
        for (int i = 0; i <= line.Length; i++)
        {
            bool letter = i < line.Length && char.IsLetter(line[i]);
            if (letter && start < 0)
            {
                start = i;
            }
            else if (!letter && start >= 0)
            {
                if (i - start <= 16 && _agencies.Contains(Folding.Fold(line[start..i])))
                {
                    return true;
                }

                start = -1;
            }
        }

        return false;
    }
}
