using Recoupe.Text;

namespace Recoupe.Sentences.Patterns;

/// <summary>Says of each atom what it can stand for in a pattern.</summary>
internal sealed class Labeler
{
    private readonly Lexicon _lexicon;
    private readonly int _num;
    private readonly int _one;
    private readonly int _int;
    private readonly int _day;
    private readonly int _month;
    private readonly int _hour;
    private readonly int _minute;
    private readonly int _year;
    private readonly int _shortYear;
    private readonly int _modernYear;
    private readonly int _ordinal;
    private readonly int _clock;
    private readonly int _dotted;
    private readonly int _date;
    private readonly int _gluedNumber;
    private readonly int _ordinalSuffix;
    private readonly int _word;
    private readonly int _name;
    private readonly int _noun;
    private readonly int _notNoun;
    private readonly int _fraction;
    private readonly int _adjective;

    /// <summary>Takes the symbols that the patterns use; labels that no pattern asks for are not made.</summary>
    public Labeler(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _num = lexicon.Known("#num");
        _one = lexicon.Known("#one");
        _int = lexicon.Known("#int");
        _day = lexicon.Known("#day");
        _month = lexicon.Known("#month");
        _hour = lexicon.Known("#hour");
        _minute = lexicon.Known("#minute");
        _year = lexicon.Known("#year");
        _modernYear = lexicon.Known("#modern");
        _shortYear = lexicon.Known("#yy");
        _ordinal = lexicon.Known("#ord");
        _dotted = lexicon.Known("#dotted");
        _clock = lexicon.Known("#clock");
        _date = lexicon.Known("#date");
        _gluedNumber = lexicon.Known("#glued");
        _word = lexicon.Known("#word");
        _name = lexicon.Known("#name");
        _notNoun = lexicon.Known("$not-noun");
        _fraction = lexicon.Known("#frac");
        _noun = lexicon.Known("#noun");
        _adjective = lexicon.Known("#adj");
        _ordinalSuffix = lexicon.Known("$ordinal-suffix");
    }

    /// <summary>Labels all atoms; nouns and adjectives by <paramref name="tokens"/>, where they are tagged.</summary>
    public void Label(AtomBuffer atoms, ReadOnlySpan<Token> tokens)
    {
        bool tagged = _noun >= 0 || _adjective >= 0;
        int token = 0;
        for (int i = 0; i < atoms.Count; i++)
        {
            ref Atom atom = ref atoms[i];
            atom.FirstLabel = atoms.LabelCount;
            switch (atom.Kind)
            {
                case AtomKind.Number:
                    LabelNumber(atoms, i);
                    break;
                case AtomKind.Clock:
                    Add(atoms, _clock, i + 1, atom.Value);
                    break;
                case AtomKind.Date:
                    Add(atoms, _date, i + 1, atom.Value);
                    break;
                case AtomKind.Opaque:
                    break;
                default:
                    LabelWord(atoms, i);
                    break;
            }

            if (tagged && atom.Kind == AtomKind.Word)
            {
                while (token < tokens.Length && tokens[token].Span.End <= atom.Start)
                {
                    token++;
                }

                if (token < tokens.Length && tokens[token].Span.Start <= atom.Start)
                {
                    LabelTag(atoms, i, tokens[token]);
                }
            }

            atom.EndLabel = atoms.LabelCount;
        }
    }

    private static void Add(AtomBuffer atoms, int symbol, int end, double value, string? text = null)
    {
        if (symbol >= 0)
        {
            atoms.Add(new Label(symbol, end, value, text));
        }
    }

    private void LabelTag(AtomBuffer atoms, int i, in Token token)
    {
        bool gluedToNumber = atoms[i].Glued && i > 0 && atoms[i - 1].Kind == AtomKind.Number;
        if (token.Pos == PartOfSpeech.Noun && !gluedToNumber && !HasMeaning(atoms[i].Entry, _notNoun))
        {
            // Letters glued to a number that no table knows are no counted noun: "20th" in a Spanish text, "3k".
            Add(atoms, _noun, i + 1, 0);
        }
        else if (token.Pos == PartOfSpeech.Adj && !(atoms[i].Glued && i > 0 && atoms[i - 1].Kind != AtomKind.Sign))
        {
            // What is glued to a number belongs to it: "2e", "sechsjährige".
            Add(atoms, _adjective, i + 1, 0);
        }
    }

    private void LabelWord(AtomBuffer atoms, int i)
    {
        ref Atom atom = ref atoms[i];
        if (atom.Kind == AtomKind.Word)
        {
            Add(atoms, _word, i + 1, 0);
            if (atom.Capital)
            {
                Add(atoms, _name, i + 1, 0);
            }
        }

        if (atom.Entry < 0)
        {
            return;
        }

        LexiconEntry entry = _lexicon[atom.Entry];
        foreach (LexiconMeaning meaning in entry.Meanings)
        {
            if (atoms.HasCase(i, meaning.Case))
            {
                Add(atoms, meaning.Symbol, i + 1, meaning.Number, meaning.Text);
            }
        }

        bool numeral = entry.Numeral is not null;
        foreach (LexiconPhrase phrase in entry.Phrases)
        {
            if (atoms.Follow(i, phrase.Rest, phrase.Glued) && atoms.HasCase(i, phrase.Meaning.Case))
            {
                numeral |= phrase.Numeral is not null;
                Add(atoms, phrase.Meaning.Symbol, i + 1 + phrase.Rest.Length, phrase.Meaning.Number, phrase.Meaning.Text);
            }
        }

        if (numeral)
        {
            int end = NumeralReader.Read(atoms, _lexicon, i, out double value, out bool article);
            if (end > i)
            {
                Add(atoms, article ? _one : _num, end, value);
            }
        }
    }

    private void LabelNumber(AtomBuffer atoms, int i)
    {
        Atom atom = atoms[i];
        bool plain = !atom.Grouped;
        int value = plain && atom.Digits <= 4 ? (int)atom.Value : -1;
        if (atom.Glued && i > 0 && atoms[i - 1].Kind == AtomKind.Word)
        {
            // Glued to letters it is part of a name (A380), the minutes of 18h30, or money (USD3).
            if (atom.Digits == 2 && value is >= 0 and < 60)
            {
                Add(atoms, _minute, i + 1, value);
            }

            Add(atoms, _gluedNumber, i + 1, atom.Value);
            return;
        }

        bool product = atom.Glued && i > 1 && atoms[i - 1].Kind == AtomKind.Sign && atoms[i - 1].Glued && atoms[i - 2].Kind == AtomKind.Word && atoms[i - 1].Entry == _lexicon.HyphenEntry;
        if (value >= 0)
        {
            if (atom.Digits == 4 && value is >= 1000 and <= 2999)
            {
                Add(atoms, _year, i + 1, value);
            }

            if (value is >= 1900 and <= 2049 && atom.Digits == 4 && !product)
            {
                Add(atoms, _modernYear, i + 1, value);
            }

            if (product)
            {
                return;
            }

            LabelSmall(atoms, i, value, atom.Digits);
        }

        if (product)
        {
            return;
        }

        if (atom.Decimals == 2 && atom.Digits <= 2 && Math.Round(atom.Value * 100) is var clock && clock < 2460 && clock % 100 < 60)
        {
            // 20.30 Uhr
            Add(atoms, _dotted, i + 1, (Math.Floor(clock / 100) * 3600) + (clock % 100 * 60));
        }

        if (plain)
        {
            Add(atoms, _int, i + 1, atom.Value);
        }

        if (plain && i + 2 < atoms.Count && atoms[i + 1].IsSlash && atoms[i + 1].Glued && atoms[i + 2].Glued && atoms[i + 2].Kind == AtomKind.Number && atoms[i + 2].Value > atom.Value && atoms[i + 2].Value is >= 2 and <= 100)
        {
            Add(atoms, _fraction, i + 3, atom.Value / atoms[i + 2].Value);
        }

        int end = NumeralReader.Read(atoms, _lexicon, i, out double number, out _);
        Add(atoms, _num, end, number);
    }

    private void LabelSmall(AtomBuffer atoms, int i, int value, int digits)
    {
        int end = i + 1;
        bool ordinal = end < atoms.Count && atoms[end].Glued && HasMeaning(atoms[end].Entry, _ordinalSuffix);
        if (ordinal)
        {
            Add(atoms, _ordinal, i + 2, value);
        }

        if (digits > 2)
        {
            return;
        }

        if (value is >= 1 and <= 31)
        {
            Add(atoms, _day, ordinal ? i + 2 : i + 1, value);
        }

        if (value is >= 1 and <= 12)
        {
            Add(atoms, _month, i + 1, value);
        }

        if (value <= 24)
        {
            Add(atoms, _hour, i + 1, value);
        }

        if (digits == 2)
        {
            Add(atoms, _shortYear, i + 1, value);
            if (value < 60)
            {
                Add(atoms, _minute, i + 1, value);
            }
        }
    }

    private bool HasMeaning(int entry, int symbol)
    {
        if (entry < 0 || symbol < 0)
        {
            return false;
        }

        foreach (LexiconMeaning meaning in _lexicon[entry].Meanings)
        {
            if (meaning.Symbol == symbol)
            {
                return true;
            }
        }

        return false;
    }
}
