using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>The phrases of all language packs: pages mix languages in what is not their article.</summary>
internal sealed class PhraseLexicon
{
    // The first word of a phrase finds it.
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public PhraseLexicon(LanguageCatalog catalog)
    {
        foreach (string code in catalog.Codes)
        {
            foreach (string[] row in catalog.Find(code)!.Table("leftovers/phrases.tsv"))
            {
                Add(code, row);
            }
        }

        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The best phrase of a line: the longest of those that match, a whole line before others.</summary>
    /// <param name="key">The line's key.</param>
    /// <param name="isProse">Whether the line reads like a sentence, which asks for stronger evidence.</param>
    public Phrase? Find(string key, bool isProse)
    {
        Phrase? best = null;
        for (int at = 0; at < key.Length; at++)
        {
            if (!LineKey.IsWordChar(key[at]) || (at > 0 && LineKey.IsWordChar(key[at - 1])))
            {
                continue;
            }

            if (_lookup.TryGetValue(FirstWord(key.AsSpan(at)), out List<Phrase>? phrases))
            {
                foreach (Phrase phrase in phrases)
                {
                    if (Matches(phrase, key, at, isProse) && (best is null || phrase.Key.Length > best.Key.Length))
                    {
                        best = phrase;
                    }
                }
            }
        }

        return best;
    }

    /// <summary>Where in <paramref name="folded"/> words stand that are left over inside a line that is not.</summary>
    public (int Start, Phrase? Phrase) FindWords(ReadOnlySpan<char> folded, int from)
    {
        for (int at = from; at < folded.Length; at++)
        {
            if (LineKey.IsWordChar(folded[at]) && (at == 0 || !LineKey.IsWordChar(folded[at - 1]))
                && _lookup.TryGetValue(FirstWord(folded[at..]), out List<Phrase>? phrases))
            {
                foreach (Phrase phrase in phrases)
                {
                    if (phrase.Match == PhraseMatch.Words && folded[at..].StartsWith(phrase.Key) && LineKey.IsBoundary(folded, at + phrase.Key.Length))
                    {
                        return (at, phrase);
                    }
                }
            }
        }

        return (-1, null);
    }

    private static bool Matches(Phrase phrase, string key, int at, bool isProse)
    {
        int end = at + phrase.Key.Length;
        if (!key.AsSpan(at).StartsWith(phrase.Key) || !LineKey.IsBoundary(key, end))
        {
            return false;
        }

        bool whole = at == 0 && end == key.Length;
        return phrase.Match switch
        {
            PhraseMatch.Line => whole,
            // In a sentence a phrase of one or two words may be anything.
            PhraseMatch.Start => at == 0 && (whole || !isProse || phrase.Words >= 3),
            PhraseMatch.In => !isProse || phrase.Words >= 3,
            // One word alone may begin any headline.
            PhraseMatch.Related => at == 0 && (whole || key[end] is ':' or '>' or '|' || (!isProse && phrase.Words > 1)),
            PhraseMatch.Tail => at == 0 && (whole || key[end] is ':' or '(' || (!isProse && key.Length - end <= 30)),
            _ => false,
        };
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && LineKey.IsWordChar(text[end]))
        {
            end++;
        }

        return text[..end];
    }

    private void Add(string code, string[] row)
    {
        PhraseMatch match = row[1] switch
        {
            "line" => PhraseMatch.Line,
            "start" => PhraseMatch.Start,
            "in" => PhraseMatch.In,
            "related" => PhraseMatch.Related,
            "tail" => PhraseMatch.Tail,
            "span" => PhraseMatch.Words,
            _ => throw new FormatException($"leftovers/phrases.tsv of {code}: {row[1]} is no match"),
        };
        // A colon that the pack writes is part of the phrase; ornament at the ends is not.
        string key = Folding.Fold(row[0].Trim()).Replace(" :", ":", StringComparison.Ordinal).TrimStart(',', ' ');
        string first = FirstWord(key).ToString();
        if (!_byFirstWord.TryGetValue(first, out List<Phrase>? phrases))
        {
            _byFirstWord[first] = phrases = [];
        }

        phrases.Add(new Phrase(key, match, row[2], $"phrase:{code}:{key}", key.AsSpan().Count(' ') + 1));
    }
}
