using System.Buffers;
using System.Text;
using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>Cuts a stretch of text into surface tokens, from left to right in one pass.</summary>
/// <remarks>
/// The conventions are those of the Universal Dependencies treebanks of each language. Every code unit that is not white space comes
/// to lie in exactly one token. Every look ahead is bounded, by the longest entry of a list or a constant, or is made once a stretch
/// without white space, so that the time is linear in the length of the text.
/// </remarks>
internal ref struct Tokenizer
{
    private const int LongestChainOfEnclitics = 3;

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDM");

    private readonly TokenRules _rules;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private readonly int _end;
    private readonly List<Span> _tokens;
    private int _chunkEnd;
    private bool _chunkHasSign;

    private Tokenizer(TokenRules rules, ReadOnlySpan<char> text, Span span, List<Span> tokens)
    {
        _rules = rules;
        _text = text;
        _start = span.Start;
        _end = span.End;
        _tokens = tokens;
    }

    /// <summary>Adds the tokens of <paramref name="span"/> to <paramref name="tokens"/>.</summary>
    public static void Tokenize(TokenRules rules, ReadOnlySpan<char> text, Span span, List<Span> tokens) =>
        new Tokenizer(rules, text, span, tokens).Run();

    private void Run()
    {
        int i = _start;
        while (i < _end)
        {
            CharacterKind kind = CharacterKinds.Of(_text[i]);
            if (kind <= CharacterKind.Break)
            {
                i++;
                continue;
            }

            int address = Address(i);
            if (address > 0)
            {
                i = Add(i, i + address);
                continue;
            }

            i = kind switch
            {
                CharacterKind.Lower or CharacterKind.Upper or CharacterKind.Joiner => Word(i, i),
                CharacterKind.Digit => Number(i, i),
                CharacterKind.Surrogate => Pictograph(i),
                CharacterKind.Hyphen => HyphenMark(i),
                CharacterKind.Apostrophe => ApostropheMark(i),
                _ => Mark(i),
            };
        }
    }

    private readonly int Add(int start, int end)
    {
        _tokens.Add(new Span(start, end));
        return end;
    }

    private readonly CharacterKind KindAt(int i) => i >= _start && i < _end ? CharacterKinds.Of(_text[i]) : CharacterKind.Break;

    private readonly bool IsLetterAt(int i) => KindAt(i) is CharacterKind.Lower or CharacterKind.Upper;

    private readonly bool IsWordAt(int i) => KindAt(i) is >= CharacterKind.Lower and <= CharacterKind.Joiner;

    private readonly bool IsSpaceAt(int i) => KindAt(i) <= CharacterKind.Break;

    private int Address(int i)
    {
        if (i >= _chunkEnd)
        {
            _chunkHasSign = false;
            for (_chunkEnd = i; _chunkEnd < _end && !CharacterKinds.IsSpace(_text[_chunkEnd]); _chunkEnd++)
            {
                _chunkHasSign |= _text[_chunkEnd] is '@' or '/' or '#';
            }

            _chunkHasSign |= _text[i] is 'w' or 'W' or '(' && _text[i.._chunkEnd].Contains("www.", StringComparison.OrdinalIgnoreCase);
        }

        // An address begins a stretch without white space, or follows an opening mark in it.
        return _chunkHasSign && !IsWordAt(i - 1) ? AddressScanner.Length(_text[i.._chunkEnd]) : 0;
    }

    /// <summary>Cuts the word that begins at <paramref name="start"/> and is known to reach to <paramref name="i"/>.</summary>
    private readonly int Word(int start, int i)
    {
        int piece = start;
        bool stopped = false;
        bool looked = false;
        for (; i < _end; i++)
        {
            CharacterKind kind = CharacterKinds.Of(_text[i]);
            if (kind is >= CharacterKind.Lower and <= CharacterKind.Joiner)
            {
                continue;
            }

            if (kind <= CharacterKind.Break)
            {
                break;
            }

            if (!looked && (kind != CharacterKind.Stop || IsWordAt(i + 1)))
            {
                looked = true;
                int whole = Whole(start);
                if (whole > start)
                {
                    return Add(start, whole);
                }
            }

            if (kind == CharacterKind.Apostrophe)
            {
                if (piece == start && _rules.Elisions.Contains(_text[start..(i + 1)]))
                {
                    return Add(start, i + 1);
                }

                if (!IsWordAt(i + 1))
                {
                    break;
                }
            }
            else if (kind == CharacterKind.Hyphen)
            {
                if (!IsWordAt(i + 1) || Enclitic(i) > 0 || (_rules.SplitsHyphens && !_rules.Prefixes.Contains(_text[piece..i])))
                {
                    break;
                }

                piece = i + 1;
            }
            else if (kind == CharacterKind.Stop)
            {
                if (!IsWordAt(i + 1) && !(KindAt(i + 1) == CharacterKind.Hyphen && IsShort(piece, i) && IsLetterAt(i + 2)))
                {
                    return KeepsStop(start, piece, i, stopped) ? Add(start, i + 1) : AddWord(start, i);
                }

                if (!stopped && piece == start && AddressScanner.HostLength(_text[start.._end]) is > 0 and int host && start + host > i)
                {
                    return Add(start, start + host);
                }

                if (!IsAcronym(piece, i))
                {
                    return IsInitial(piece, i) || _rules.IsAbbreviation(_text[start..(i + 1)], out _) ? Add(start, i + 1) : AddWord(start, i);
                }

                stopped = true;
                piece = i + 1;
                if (KindAt(piece) == CharacterKind.Hyphen)
                {
                    i++;
                    piece++;
                }
            }
            else if (!JoinsWord(start, ref i))
            {
                break;
            }
        }

        return AddWord(start, i);
    }

    // Whether the stop at i stays with the word before it: in abbreviations, acronyms, initials before a name, ordinals.
    private readonly bool KeepsStop(int start, int piece, int i, bool stopped)
    {
        ReadOnlySpan<char> word = _text[start..(i + 1)];
        int next = NextVisible(i + 1);
        if (_rules.IsAbbreviation(word, out AbbreviationEnd end) && (end != AbbreviationEnd.Number || KindAt(next) == CharacterKind.Digit || FollowsNumber()))
        {
            return true;
        }

        if (stopped && IsShort(piece, i))
        {
            return true;
        }

        if (IsInitial(start, i))
        {
            return KindAt(next) is CharacterKind.Upper or CharacterKind.Lower && !BeginsSentence(next, FollowsName());
        }

        return _rules.OrdinalStops && IsRoman(_text[start..i]) && KindAt(next) is not (CharacterKind.Upper or CharacterKind.Break);
    }

    private readonly bool FollowsNumber() => _tokens.Count > 0 && KindAt(_tokens[^1].Start) == CharacterKind.Digit;

    // Whether what stands before can be a part of a name: a capitalised word, or nothing.
    private readonly bool FollowsName() => _tokens.Count == 0 || KindAt(_tokens[^1].Start) != CharacterKind.Lower;

    // Whether the word at i has a capital and is one that begins sentences; in a name, particles that begin surnames are none (J. Le Pen).
    private readonly bool BeginsSentence(int i, bool inName)
    {
        int end = i;
        while (end - i <= _rules.Starters.Longest && (IsWordAt(end) || KindAt(end) == CharacterKind.Apostrophe))
        {
            end++;
            if (KindAt(end - 1) == CharacterKind.Apostrophe)
            {
                break;
            }
        }

        ReadOnlySpan<char> word = _text[i..end];
        return KindAt(i) == CharacterKind.Upper && _rules.Starters.Contains(word) && !(inName && _rules.Particles.Contains(word));
    }

    private readonly bool IsInitial(int start, int i) => i - start == 1 && CharacterKinds.Of(_text[start]) == CharacterKind.Upper;

    // One or two letters, or three of them after a capital (Ph.D., M.Sc.): what stands between the stops of an acronym.
    private readonly bool IsShort(int piece, int i)
    {
        if (i - piece is < 1 or > 3)
        {
            return false;
        }

        for (int k = piece; k < i; k++)
        {
            if (!CharacterKinds.IsLetter(_text[k]))
            {
                return false;
            }
        }

        return i - piece == 1 || (CharacterKinds.Of(_text[piece]) == CharacterKind.Upper && (i - piece == 2 || CharacterKinds.Of(_text[piece + 1]) == CharacterKind.Lower));
    }

    // Whether the stop at i is one inside an acronym: short pieces on both sides, or digits.
    private readonly bool IsAcronym(int piece, int i)
    {
        if (KindAt(i - 1) == CharacterKind.Digit)
        {
            return KindAt(i + 1) == CharacterKind.Digit;
        }

        if (!IsShort(piece, i))
        {
            return false;
        }

        int next = KindAt(i + 1) == CharacterKind.Hyphen ? i + 2 : i + 1;
        int end = next;
        while (end - next < 4 && IsWordAt(end))
        {
            end++;
        }

        return IsShort(next, end) && !IsWordAt(end);
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length > 0 && word.IndexOfAnyExcept(RomanDigits) < 0;

    // Signs that stand inside words: n°, R&D, salarié(e)s.
    private readonly bool JoinsWord(int start, ref int i)
    {
        switch (_text[i])
        {
            case '°':
                return i - start == 1 && _text[start] is 'n' or 'N';
            case '&':
                return IsLetterAt(i - 1) && IsLetterAt(i + 1);
            case '(' when KindAt(i - 1) == CharacterKind.Lower:
                int end = i + 1;
                while (end - i < 5 && KindAt(end) == CharacterKind.Lower)
                {
                    end++;
                }

                if (end == i + 1 || end - i >= 5 || end >= _end || _text[end] != ')')
                {
                    return false;
                }

                i = end;
                return true;
            default:
                return false;
        }
    }

    // Words of a list that stay whole although they hold signs that would cut them; the longest that ends where a word can end.
    private readonly int Whole(int start)
    {
        int limit = Math.Min(_end, start + _rules.Wholes.Longest);
        int found = 0;
        for (int end = start + 1; end <= limit; end++)
        {
            if (!IsWordAt(end) && _rules.Wholes.Contains(_text[start..end]))
            {
                found = end;
            }
        }

        return found;
    }

    // The end of the enclitic that begins with the hyphen at i; 0 when there is none.
    private readonly int Enclitic(int i, int chain = 0)
    {
        int limit = Math.Min(_end, i + _rules.HyphenEnclitics.Longest);
        int found = 0;
        for (int end = i + 2; end <= limit; end++)
        {
            if (!IsWordAt(end) && _rules.HyphenEnclitics.Contains(_text[i..end])
                && (KindAt(end) != CharacterKind.Hyphen || !IsWordAt(end + 1) || (chain < LongestChainOfEnclitics && Enclitic(end, chain + 1) > 0)))
            {
                found = end;
            }
        }

        return found;
    }

    private readonly int AddWord(int start, int end)
    {
        if (end == start)
        {
            return Add(start, start + 1);
        }

        ReadOnlySpan<char> word = _text[start..end];
        if (_rules.PartsOf(word) is { } lengths)
        {
            int at = start;
            foreach (int length in lengths)
            {
                at = Add(at, at + length);
            }

            return end;
        }

        foreach (string enclitic in _rules.ApostropheEnclitics)
        {
            if (word.Length > enclitic.Length && SpellingComparer.Instance.Equals(word[^enclitic.Length..], enclitic))
            {
                Add(start, end - enclitic.Length);
                return Add(end - enclitic.Length, end);
            }
        }

        return Add(start, end);
    }

    /// <summary>Cuts the number whose token begins at <paramref name="start"/> and whose digits begin at <paramref name="i"/>.</summary>
    private readonly int Number(int start, int i)
    {
        int groups = i;
        bool grouped = true;
        int hyphens = 0;
        for (; i < _end; i++)
        {
            CharacterKind kind = CharacterKinds.Of(_text[i]);
            if (kind == CharacterKind.Digit)
            {
                continue;
            }

            if (kind == CharacterKind.Space)
            {
                if (!grouped || i - groups > 3 || !IsGroup(i))
                {
                    break;
                }

                groups = i + 1;
            }
            else if (kind == CharacterKind.Hyphen)
            {
                if (KindAt(i + 1) != CharacterKind.Digit || (_rules.SplitsHyphens && hyphens == 0 && !IsTelephone(i)))
                {
                    break;
                }

                hyphens++;
                grouped = false;
            }
            else if (KindAt(i + 1) != CharacterKind.Digit || !(kind is CharacterKind.Stop or CharacterKind.Apostrophe || _text[i] is ',' or ':' or '/'))
            {
                break;
            }
            else
            {
                grouped = false;
            }
        }

        if (IsLetterAt(i))
        {
            int unit = i;
            while (IsLetterAt(unit) && unit - i <= _rules.Units.Longest)
            {
                unit++;
            }

            if (_rules.Units.Contains(_text[i..unit]))
            {
                Add(start, i);
                return Add(i, unit);
            }

            return Word(start, i);
        }

        if (_rules.OrdinalStops && i - start <= 3 && KindAt(i) == CharacterKind.Stop && IsOrdinal(i))
        {
            return Add(start, i + 1);
        }

        return KindAt(i) is CharacterKind.Hyphen or CharacterKind.Joiner && IsWordAt(i + 1) && !(_rules.SplitsHyphens && KindAt(i) == CharacterKind.Hyphen) ? Word(start, i) : Add(start, i);
    }

    // Whether the space at i parts the thousands of one number: three digits follow and no fourth.
    private readonly bool IsGroup(int i) =>
        (_rules.GroupsDigits || _text[i] is '\u00A0' or '\u202F' or '\u2009')
        && KindAt(i + 1) == CharacterKind.Digit && KindAt(i + 2) == CharacterKind.Digit && KindAt(i + 3) == CharacterKind.Digit && KindAt(i + 4) != CharacterKind.Digit;

    // Whether the digits behind the hyphen at i make a date or a telephone number, no range: another hyphen and digits follow them, or
    // four digits stand behind three.
    private readonly bool IsTelephone(int i)
    {
        int end = i + 1;
        while (end - i < 8 && KindAt(end) == CharacterKind.Digit)
        {
            end++;
        }

        return (KindAt(end) == CharacterKind.Hyphen && KindAt(end + 1) == CharacterKind.Digit)
            || (end - i == 5 && !IsWordAt(end) && KindAt(i - 3) == CharacterKind.Digit && KindAt(i - 4) != CharacterKind.Digit);
    }

    // Whether the stop at i makes an ordinal of the number before it: a word follows that does not begin a sentence.
    private readonly bool IsOrdinal(int i)
    {
        int next = i + 1;
        if (!IsSpaceAt(next) || next >= _end)
        {
            return false;
        }

        next = NextVisible(next);
        return IsLetterAt(next) && !(KindAt(next) == CharacterKind.Upper && BeginsSentence(next, false));
    }

    private readonly int NextVisible(int i)
    {
        while (i < _end && CharacterKinds.IsSpace(_text[i]))
        {
            i++;
        }

        return i;
    }

    private readonly int HyphenMark(int i)
    {
        if (IsWordAt(i - 1) && Enclitic(i) is > 0 and int enclitic)
        {
            return Add(i, enclitic);
        }

        if (KindAt(i + 1) == CharacterKind.Digit && (IsSpaceAt(i - 1) || KindAt(i - 1) is CharacterKind.Open))
        {
            return Number(i, i + 1);
        }

        return Run(i);
    }

    private readonly int ApostropheMark(int i)
    {
        if (!IsSpaceAt(i - 1))
        {
            foreach (string enclitic in _rules.ApostropheEnclitics)
            {
                int end = i + enclitic.Length;
                if (end <= _end && !IsWordAt(end) && SpellingComparer.Instance.Equals(_text[i..end], enclitic))
                {
                    return Add(i, end);
                }
            }
        }
        else if (KindAt(i + 1) == CharacterKind.Digit)
        {
            return Number(i, i + 1);
        }

        return Run(i);
    }

    // A code point outside the Basic Multilingual Plane with what joins to it: an emoji with its modifiers, a word in a rare script.
    private readonly int Pictograph(int i)
    {
        int end = i;
        bool joined = true;
        while (end < _end)
        {
            char c = _text[end];
            if (joined && char.IsHighSurrogate(c) && end + 1 < _end && char.IsLowSurrogate(_text[end + 1]))
            {
                joined = Rune.IsLetter(new Rune(c, _text[end + 1])) && end + 2 < _end && char.IsHighSurrogate(_text[end + 2]);
                end += 2;
            }
            else if (end > i && CharacterKinds.Of(c) == CharacterKind.Joiner)
            {
                joined = c == '\u200D';
                end++;
            }
            else
            {
                break;
            }
        }

        return Add(i, Math.Max(end, i + 1));
    }

    private readonly int Mark(int i)
    {
        if (_text[i] == '°' && i + 1 < _end && _text[i + 1] is 'C' or 'F' && !IsWordAt(i + 2))
        {
            return Add(i, i + 2);
        }

        if (_text[i] == '.' && IsSpaceAt(i - 1) && KindAt(i + 1) == CharacterKind.Digit)
        {
            return Number(i, i + 1);
        }

        return KindAt(i) is CharacterKind.Open or CharacterKind.Close || (KindAt(i) == CharacterKind.Quote && _text[i] != '`') ? Add(i, i + 1) : Run(i);
    }

    // One mark, or several that belong together: "...", "?!", "--".
    private readonly int Run(int i)
    {
        int end = i + 1;
        while (end < _end && (_text[end] == _text[i] || (_text[i] is '!' or '?' && _text[end] is '!' or '?')))
        {
            end++;
        }

        return _text[i] is ',' or ';' or ':' or '%' or '$' or '€' or '£' ? Add(i, i + 1) : Add(i, end);
    }
}
