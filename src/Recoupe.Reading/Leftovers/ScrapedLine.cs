using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>One line of a scraped text, with what its shape tells and what was decided about it.</summary>
internal sealed class ScrapedLine
{
    private const int ProseWords = 8;
    private const int ShortProseWords = 4;
    private const int LongLine = 140;

    // A sentence that ends in a colon introduces what the page showed there.
    private const int IntroductionWords = 6;

    public ScrapedLine(string text, Span span)
    {
        Span = span;
        ReadOnlySpan<char> line = span.Of(text);
        Key = LineKey.Of(line);
        Words = CountWords(line);
        IsTerminated = EndsSentence(line) || (line[^1] == ':' && Words >= IntroductionWords);
        IsProse = (IsTerminated && Words >= ProseWords) || (span.Length >= LongLine && Words >= ProseWords);
        IsShortProse = !IsProse && IsTerminated && Words >= ShortProseWords;
    }

    /// <summary>The line without the white space around it.</summary>
    public Span Span { get; }

    /// <summary>The line's key in the lexicon.</summary>
    public string Key { get; }

    public int Words { get; }

    /// <summary>Whether it ends as sentences do.</summary>
    public bool IsTerminated { get; }

    /// <summary>Whether it reads like a paragraph.</summary>
    public bool IsProse { get; }

    /// <summary>Whether it reads like a short sentence.</summary>
    public bool IsShortProse { get; }

    /// <summary>What it is, when it is not the article; null while it is.</summary>
    public string? Reason { get; private set; }

    /// <summary>The rule that decided.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>Whether links to other articles follow it.</summary>
    public bool OpensRelated { get; set; }

    /// <summary>Whether the article may be over with it.</summary>
    public bool OpensTail { get; set; }

    public bool IsDropped => Reason is not null;

    /// <summary>Whether it belongs to the article by its own looks.</summary>
    public bool IsContent => !IsDropped && (IsProse || IsShortProse);

    /// <summary>Drops the line, unless it is dropped already.</summary>
    public void Drop(string reason, string rule)
    {
        if (Reason is null)
        {
            Reason = reason;
            Rule = rule;
        }
    }

    private static int CountWords(ReadOnlySpan<char> line)
    {
        int words = 0;
        int ideographs = 0;
        bool inside = false;
        foreach (char c in line)
        {
            bool letter = char.IsLetterOrDigit(c);
            if (c is >= '\u3040' and <= '\u9FFF')
            {
                ideographs++;
            }

            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && c is '\'' or '’' or '-' or '\u00AD');
        }

        // Scripts without spaces: about two characters a word.
        return words + (ideographs / 2);
    }

    private static bool EndsSentence(ReadOnlySpan<char> line)
    {
        for (int i = line.Length - 1; i >= 0; i--)
        {
            if (line[i] is '.' or '!' or '?' or '…' or ';' or '。')
            {
                return true;
            }

            if (line[i] is not ('"' or '\'' or '’' or '”' or '»' or '“' or '‘' or ')' or ']' or '*') && !char.IsWhiteSpace(line[i]))
            {
                return false;
            }
        }

        return false;
    }
}
