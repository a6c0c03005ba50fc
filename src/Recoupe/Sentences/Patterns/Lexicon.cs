using Recoupe.Text;

namespace Recoupe.Sentences.Patterns;

/// <summary>The words that the patterns of a room and language know: literals, members of word classes, parts of numerals.</summary>
/// <remarks>Symbols are numbers from 0; literals and classes share them.</remarks>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<LexiconEntry> _entries = [];
    private readonly Dictionary<string, int> _symbols = new(StringComparer.Ordinal);

    public Lexicon()
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        HyphenEntry = Number("-");
    }

    /// <summary>The number of symbols.</summary>
    public int SymbolCount => _symbols.Count;

    /// <summary>The entry of the hyphen.</summary>
    public int HyphenEntry { get; }

    /// <summary>Whether numerals are written as one word (German).</summary>
    public bool CompoundNumerals { get; set; }

    /// <summary>The entry of a folded word; -1 when it is not known.</summary>
    public int Find(ReadOnlySpan<char> folded) => _lookup.TryGetValue(folded, out int entry) ? entry : -1;

    /// <summary>The entry with this number.</summary>
    public LexiconEntry this[int entry] => _entries[entry];

    /// <summary>The symbol of this name (<c>$weekday</c>, <c>#num</c>, or a folded literal), made at the first call.</summary>
    public int Symbol(string name)
    {
        if (!_symbols.TryGetValue(name, out int symbol))
        {
            symbol = _symbols.Count;
            _symbols[name] = symbol;
            if (name[0] is not ('$' or '#') || name.Length == 1)
            {
                Entry(name).Meanings.Add(new LexiconMeaning(symbol, LetterCase.Any, 0, null));
            }
        }

        return symbol;
    }

    /// <summary>The symbol of this name; -1 when no pattern uses it.</summary>
    public int Known(string name) => _symbols.TryGetValue(name, out int symbol) ? symbol : -1;

    /// <summary>Adds a form of a word class: a word or a phrase; <c>^</c> before it asks for a capital, <c>_</c> for a small letter, <c>!</c> for all capitals, <c>=</c> for no accents.</summary>
    public void Add(string symbol, string form, double number, string? text, NumeralPart? numeral = null)
    {
        LetterCase letters = CaseOf(ref form);
        (string Text, bool Glued)[] parts = Parts(form);
        if (parts.Length == 0)
        {
            throw new FormatException($"an empty form of {symbol}");
        }

        LexiconMeaning meaning = new(symbol.Length == 0 ? -1 : Symbol(symbol), letters, number, text);
        LexiconEntry entry = Entry(parts[0].Text);
        NumeralPart? part = numeral is null ? null : numeral with { Case = letters };
        if (parts.Length > 1)
        {
            int at = entry.Phrases.FindIndex(phrase => phrase.Rest.Length < parts.Length - 1);
            entry.Phrases.Insert(at < 0 ? entry.Phrases.Count : at, new LexiconPhrase([.. parts[1..].Select(rest => Number(rest.Text))], [.. parts[1..].Select(rest => rest.Glued)], meaning, part));
            return;
        }

        if (meaning.Symbol >= 0)
        {
            entry.Meanings.Add(meaning);
        }

        entry.Numeral = part ?? entry.Numeral;
    }

    /// <summary>Cuts every compound of a form in <paramref name="first"/> and one in <paramref name="second"/> in two, as if a space stood between.</summary>
    public void Join(IEnumerable<string> first, IReadOnlyCollection<string> second)
    {
        foreach (string head in first)
        {
            foreach (string tail in second)
            {
                string a = Folding.Fold(head);
                LexiconEntry entry = Entry(a + Folding.Fold(tail));
                if (entry.Meanings.Count == 0 && entry.Numeral is null)
                {
                    entry.Cut = a.Length;
                }
            }
        }
    }

    /// <summary>The atoms of a form as <see cref="AtomReader"/> would cut it, folded.</summary>
    public static string[] Split(string form) => [.. Parts(form).Select(part => part.Text)];

    private static (string Text, bool Glued)[] Parts(string form)
    {
        List<(string, bool)> parts = [];
        string folded = Folding.Fold(form);
        bool glued = false;
        for (int i = 0; i < folded.Length;)
        {
            if (char.IsWhiteSpace(folded[i]))
            {
                glued = false;
                i++;
                continue;
            }

            int start = i++;
            while (char.IsLetter(folded[start]) && i < folded.Length && char.IsLetter(folded[i]))
            {
                i++;
            }

            parts.Add((folded[start..i], glued));
            glued = true;
        }

        return [.. parts];
    }

    /// <summary>Takes the case mark off a form.</summary>
    public static LetterCase CaseOf(ref string form)
    {
        LetterCase letters = form.Length < 2 ? LetterCase.Any : form[0] switch
        {
            '^' => LetterCase.Capital,
            '_' => LetterCase.Small,
            '!' => LetterCase.AllCapitals,
            '=' => LetterCase.Plain,
            _ => LetterCase.Any,
        };
        form = letters == LetterCase.Any ? form : form[1..];
        return letters;
    }

    private LexiconEntry Entry(string folded) => _entries[Number(folded)];

    private int Number(string folded)
    {
        if (!_words.TryGetValue(folded, out int entry))
        {
            entry = _entries.Count;
            _words[folded] = entry;
            _entries.Add(new LexiconEntry());
        }

        return entry;
    }
}
