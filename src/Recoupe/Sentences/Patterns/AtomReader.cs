using Recoupe.Text;

namespace Recoupe.Sentences.Patterns;

/// <summary>Cuts sentences into atoms and looks their words up. One pass, each code unit read a bounded number of times.</summary>
internal sealed class AtomReader(Lexicon lexicon, NumberFormat format)
{
    // No word of a lexicon is longer; longer runs of letters are not looked up.
    private const int LongestWord = 48;

    /// <summary>Appends the atoms of <paramref name="stretch"/> to <paramref name="atoms"/>.</summary>
    public void Read(string text, Span stretch, int sentence, AtomBuffer atoms)
    {
        Span<char> folded = stackalloc char[LongestWord];
        bool glued = false;
        int i = stretch.Start;
        while (i < stretch.End)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                glued = false;
                i++;
                continue;
            }

            if (!glued && AddressEnd(text, i, stretch.End) is > 0 and int address)
            {
                atoms.Add(new Atom { Start = i, End = address, Kind = AtomKind.Opaque, Sentence = sentence, Entry = -1 });
                i = address;
                glued = true;
                continue;
            }

            if (char.IsAsciiDigit(c) || (c == '+' && i + 1 < stretch.End && char.IsAsciiDigit(text[i + 1])))
            {
                Atom number = FigureReader.Read(text, i, stretch.End, glued, format);
                number.Sentence = sentence;
                number.Entry = number.End - number.Start == 1 ? lexicon.Find(text.AsSpan(number.Start, 1)) : -1;
                atoms.Add(number);
                i = number.End;
            }
            else if (c == format.Decimal && !glued && i + 1 < stretch.End && char.IsAsciiDigit(text[i + 1]))
            {
                Atom decimals = FigureReader.ReadDecimals(text, i, stretch.End);
                decimals.Sentence = sentence;
                atoms.Add(decimals);
                i = decimals.End;
            }
            else if (char.IsLetter(c))
            {
                i = ReadWord(text, i, stretch.End, glued, sentence, folded, atoms);
            }
            else
            {
                int end = char.IsHighSurrogate(c) && i + 1 < stretch.End && char.IsLowSurrogate(text[i + 1]) ? i + 2 : i + 1;
                folded[0] = Folding.Fold(c);
                atoms.Add(new Atom { Start = i, End = end, Kind = AtomKind.Sign, Glued = glued, IsSlash = c == '/', Sentence = sentence, Entry = lexicon.Find(folded[..1]) });
                i = end;
            }

            glued = true;
        }
    }

    private int ReadWord(string text, int start, int limit, bool glued, int sentence, Span<char> folded, AtomBuffer atoms)
    {
        int end = start;
        int capitals = 0;
        bool accented = false;
        while (end < limit && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            if (end - start < LongestWord)
            {
                folded[end - start] = Folding.Fold(text[end]);
            }

            accented |= text[end] > '\u007F';
            capitals += char.IsUpper(text[end]) ? 1 : 0;
            end++;
        }

        int length = end - start;
        Atom atom = new()
        {
            Start = start,
            End = end,
            Kind = AtomKind.Word,
            Glued = glued,
            Capital = char.IsUpper(text[start]),
            AllCapitals = length > 1 && capitals == length,
            Accented = accented,
            Sentence = sentence,
            Entry = length > LongestWord ? -1 : lexicon.Find(folded[..length]),
        };

        if (atom.Entry >= 0 && lexicon[atom.Entry].Cut is > 0 and int cut)
        {
            AddPart(atom, start, start + cut, folded[..cut], glued, atoms);
            AddPart(atom, start + cut, end, folded[cut..length], true, atoms);
        }
        else if (atom.Entry < 0 && lexicon.CompoundNumerals && length is > 5 and <= LongestWord)
        {
            ReadCompoundNumeral(atom, folded[..length], atoms);
        }
        else
        {
            atoms.Add(atom);
        }

        return end;
    }

    // A German numeral is cut into its words when the whole compound is one; what follows it (-jährig, -tägig) may be a known word too.
    private void ReadCompoundNumeral(Atom atom, ReadOnlySpan<char> folded, AtomBuffer atoms)
    {
        int count = atoms.Count;
        int at = 0;
        bool glued = atom.Glued;
        while (at < folded.Length)
        {
            int length = Math.Min(folded.Length - at, 12);
            for (; length >= 3; length--)
            {
                int entry = lexicon.Find(folded.Slice(at, length));
                bool last = at + length == folded.Length;
                if (entry >= 0 && (lexicon[entry].Numeral is not null || (last && at > 0 && lexicon[entry].Meanings.Count > 0)))
                {
                    break;
                }
            }

            if (length < 3)
            {
                atoms.Cut(count);
                atoms.Add(atom);
                return;
            }

            AddPart(atom, atom.Start + at, atom.Start + at + length, folded.Slice(at, length), glued, atoms);
            glued = true;
            at += length;
        }
    }

    private void AddPart(Atom whole, int start, int end, ReadOnlySpan<char> folded, bool glued, AtomBuffer atoms)
    {
        whole.Capital &= start == whole.Start;
        whole.Start = start;
        whole.End = end;
        whole.Glued = glued;
        whole.Entry = lexicon.Find(folded);
        atoms.Add(whole);
    }

    // An address runs to the next white space: what looks like a number in it is none.
    private static int AddressEnd(string text, int start, int limit)
    {
        char c = text[start];
        if (!char.IsAsciiLetter(c) && c != '[' && c != '(' && c != '@')
        {
            return 0;
        }

        int end = start;
        bool address = c == '@';
        while (end < limit && !char.IsWhiteSpace(text[end]))
        {
            char at = text[end];
            address |= (at == ':' && end + 2 < limit && text[end + 1] == '/' && text[end + 2] == '/')
                || (at == '@' && end > start && end + 1 < limit && char.IsAsciiLetterOrDigit(text[end + 1]))
                || (end == start && at is 'w' or 'W' && end + 3 < limit && text.AsSpan(start, 4).Equals("www.", StringComparison.OrdinalIgnoreCase));
            end++;
        }

        return address ? end : 0;
    }
}
