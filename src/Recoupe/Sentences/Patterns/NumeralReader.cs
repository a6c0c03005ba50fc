namespace Recoupe.Sentences.Patterns;

/// <summary>Reads a cardinal number that begins at an atom: figures with scale words, or number words.</summary>
internal static class NumeralReader
{
    /// <summary>Reads the longest numeral at <paramref name="first"/>.</summary>
    /// <returns>The atom one past its last; <paramref name="first"/> when there is none.</returns>
    public static int Read(AtomBuffer atoms, Lexicon lexicon, int first, out double value, out bool article)
    {
        double total = 0;
        double current = 0;
        double scale = double.PositiveInfinity;
        NumeralKind? last = null;
        bool figures = false;
        int end = first;
        int at = first;
        article = false;
        value = 0;
        if (atoms[first].Kind == AtomKind.Number)
        {
            current = atoms[first].Value;
            figures = true;
            end = at = first + 1;
            if (IsFraction(atoms, at))
            {
                // 2 1/2
                current += atoms[at].Value / atoms[at + 2].Value;
                end = at = first + 4;
            }
        }

        while (at < atoms.Count && atoms[at].Sentence == atoms[first].Sentence)
        {
            int part = at;
            if (end > first && atoms[at].Kind == AtomKind.Sign && atoms[at].Glued && IsHyphen(atoms, lexicon, at) && at + 1 < atoms.Count && atoms[at + 1].Glued)
            {
                part++;
            }

            NumeralPart? numeral = PartAt(atoms, lexicon, part, out int next);
            bool joined = false;
            if (numeral is { Kind: NumeralKind.Joint } && end > first && !figures)
            {
                int after = next;
                if (after < atoms.Count && atoms[after].Kind == AtomKind.Sign && IsHyphen(atoms, lexicon, after))
                {
                    after++;
                }

                numeral = PartAt(atoms, lexicon, after, out next);
                joined = true;
                if (numeral is null || !JointFits(numeral.Kind, last, atoms[after].Glued, lexicon.CompoundNumerals))
                {
                    break;
                }
            }

            if (numeral is null || !Add(numeral, joined, figures, ref total, ref current, ref scale, last))
            {
                break;
            }

            article = end == first && numeral.Kind == NumeralKind.Article;
            last = numeral.Kind;
            at = end = next;
        }

        value = total + current;
        if (end > first && !figures && !article && value < 1e9 && end + 1 < atoms.Count && PartAt(atoms, lexicon, end, out int behind) is { Kind: NumeralKind.Point })
        {
            return ReadDecimals(atoms, lexicon, end, behind, ref value);
        }

        return last is NumeralKind.HalfOf ? first : end;
    }

    // "trois virgule cinq", "dos coma veintiocho"
    private static int ReadDecimals(AtomBuffer atoms, Lexicon lexicon, int point, int first, ref double value)
    {
        if (first >= atoms.Count || atoms[first].Kind != AtomKind.Word || atoms[first].Sentence != atoms[point].Sentence)
        {
            return point;
        }

        int end = Read(atoms, lexicon, first, out double decimals, out _);
        if (end == first)
        {
            return point;
        }

        value += decimals / Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, decimals))) + 1);
        return end;
    }

    private static bool IsFraction(AtomBuffer atoms, int at) =>
        at + 2 < atoms.Count && atoms[at].Kind == AtomKind.Number && !atoms[at].Glued && atoms[at + 1].Kind == AtomKind.Sign && atoms[at + 1].Glued && atoms[at + 1].IsSlash
        && atoms[at + 2].Kind == AtomKind.Number && atoms[at + 2].Glued && atoms[at + 2].Value is >= 2 and <= 16 && atoms[at].Value < atoms[at + 2].Value && atoms[at].Sentence == atoms[at + 2].Sentence;

    private static bool IsHyphen(AtomBuffer atoms, Lexicon lexicon, int at) => atoms[at].Entry >= 0 && atoms[at].Entry == lexicon.HyphenEntry;

    private static bool JointFits(NumeralKind next, NumeralKind? last, bool glued, bool compound)
    {
        if (compound && glued && last is NumeralKind.Unit or NumeralKind.Article)
        {
            return next == NumeralKind.Tens;
        }

        return next is NumeralKind.Unit or NumeralKind.Article or NumeralKind.Tens or NumeralKind.LongTens
            && (last is NumeralKind.Hundred or NumeralKind.Hundreds or NumeralKind.Thousand
                || (last is NumeralKind.Tens or NumeralKind.LongTens && next is NumeralKind.Unit or NumeralKind.Article));
    }

    private static NumeralPart? PartAt(AtomBuffer atoms, Lexicon lexicon, int at, out int next)
    {
        next = at + 1;
        if (at >= atoms.Count || atoms[at].Entry < 0)
        {
            return null;
        }

        LexiconEntry entry = lexicon[atoms[at].Entry];
        foreach (LexiconPhrase phrase in entry.Phrases)
        {
            if (phrase.Numeral is not null && atoms.Follow(at, phrase.Rest, phrase.Glued))
            {
                next = at + 1 + phrase.Rest.Length;
                return phrase.Numeral;
            }
        }

        return entry.Numeral is { } numeral && atoms.HasCase(at, numeral.Case) ? numeral : null;
    }

    private static bool Add(NumeralPart part, bool joined, bool figures, ref double total, ref double current, ref double scale, NumeralKind? last)
    {
        double v = part.Value;
        switch (part.Kind)
        {
            case NumeralKind.Article or NumeralKind.Unit:
                if (figures || !(current == 0 || last is NumeralKind.Hundred or NumeralKind.Hundreds || last is NumeralKind.LongTens || (last is NumeralKind.Tens && v < 10)))
                {
                    return false;
                }

                current += v;
                return true;
            case NumeralKind.Tens or NumeralKind.LongTens:
                if (figures || !(current == 0 || last is NumeralKind.Hundred or NumeralKind.Hundreds || (joined && current % 100 < 10)))
                {
                    return false;
                }

                current += v;
                return true;
            case NumeralKind.Hundreds:
                if (figures || current != 0)
                {
                    return false;
                }

                current = v;
                return true;
            case NumeralKind.Hundred:
                if (figures || current >= 100 || last is NumeralKind.Hundred)
                {
                    return false;
                }

                current = (current == 0 ? 1 : current) * v;
                return true;
            case NumeralKind.Thousand or NumeralKind.Scale:
                if (current == 0 && total == 0)
                {
                    if (part.Kind == NumeralKind.Scale || figures)
                    {
                        return false;
                    }

                    current = 1;
                }

                if (v < scale && current > 0)
                {
                    total += current * v;
                }
                else
                {
                    total = (total + current) * v;
                }

                current = 0;
                scale = v;
                return total < 1e18;
            case NumeralKind.HalfOf:
                current = 0.5;
                return !figures && last is null;
            case NumeralKind.Half when last is NumeralKind.Thousand or NumeralKind.Scale && current == 0:
                total += 0.5 * scale;
                return true;
            case NumeralKind.Half when last is not (NumeralKind.Half or NumeralKind.HalfOf) && (figures || last is not null) && current == Math.Floor(current):
                current += 0.5;
                return true;
            default:
                return false;
        }
    }
}
