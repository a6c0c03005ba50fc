using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>Finds where the sentences of a paragraph end, from its tokens.</summary>
/// <remarks>
/// A sentence ends behind a final mark and the quotation marks and brackets that close there, where what follows can begin a sentence.
/// A sentence may end inside a quotation: marks are never left alone, and what stands between them is never swallowed.
/// </remarks>
internal ref struct SentenceSplitter
{
    private readonly TokenRules _rules;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Span> _tokens;

    // The number of straight quotation marks so far: an even one opens, an odd one closes.
    private int _straight;

    /// <summary>Looks at the <paramref name="tokens"/> of one paragraph of <paramref name="text"/>.</summary>
    public SentenceSplitter(TokenRules rules, ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens)
    {
        _rules = rules;
        _text = text;
        _tokens = tokens;
    }

    /// <summary>The index one past the last token of the sentence that begins with token <paramref name="first"/>.</summary>
    public int EndOf(int first)
    {
        for (int i = first; i < _tokens.Length; i++)
        {
            Count(i);
            if (!IsFinal(i))
            {
                if (i + 1 < _tokens.Length && EndsUnmarked(first, i + 1))
                {
                    return i + 1;
                }

                continue;
            }

            int next = i + 1;
            while (next < _tokens.Length)
            {
                if (Closes(next))
                {
                    Count(next++);
                }
                else if (IsNoteMark(next))
                {
                    next += 3;
                }
                else
                {
                    break;
                }
            }

            if (next >= _tokens.Length)
            {
                return _tokens.Length;
            }

            if (EndsBefore(i, next) || EndsUnmarked(first, next))
            {
                return next;
            }

            i = next - 1;
        }

        return _tokens.Length;
    }

    private readonly bool EndsUnmarked(int first, int next) => _rules.Boundaries is { } model && model.Ends(_rules, _text, _tokens, first, next);

    private void Count(int token) => _straight += _text[_tokens[token].Start] == '"' ? 1 : 0;

    private readonly ReadOnlySpan<char> Word(int token) => _tokens[token].Of(_text);

    private readonly bool IsFinal(int token) => _text[_tokens[token].End - 1] is '.' or '!' or '?' or '…' or '‽';

    // Whether the token closes what was open: a closing bracket, or a quotation mark that stands at the end of something.
    private readonly bool Closes(int token)
    {
        Span span = _tokens[token];
        char mark = _text[span.Start];
        switch (CharacterKinds.Of(mark))
        {
            case CharacterKind.Close:
                return true;
            case CharacterKind.Quote or CharacterKind.Apostrophe:
                bool before = _tokens[token - 1].End == span.Start;
                bool after = token + 1 < _tokens.Length && _tokens[token + 1].Start == span.End && CharacterKinds.Of(_text[span.End]) is not (CharacterKind.Other or CharacterKind.Stop or CharacterKind.Close);
                return before != after ? before : mark == '"' ? _straight % 2 == 1 : mark is '»' or '”' or '›' or '’';
            default:
                return false;
        }
    }

    // A reference to a note, [1]: it belongs to the sentence before it.
    private readonly bool IsNoteMark(int token) =>
        token + 2 < _tokens.Length && _text[_tokens[token].Start] == '[' && _text[_tokens[token + 2].Start] == ']'
        && CharacterKinds.Of(_text[_tokens[token + 1].Start]) == CharacterKind.Digit && _tokens[token].End == _tokens[token + 1].Start;

    private readonly bool EndsBefore(int final, int next)
    {
        ReadOnlySpan<char> mark = Word(final);
        bool spaced = _tokens[next].Start > _tokens[next - 1].End;
        if (mark.Length > 1 && CharacterKinds.IsWord(mark[0]))
        {
            return spaced && AbbreviationEnds(final, next);
        }

        if (!spaced && (mark[0] != '.' || next == 0 || !CharacterKinds.IsWord(_text[_tokens[next].Start])))
        {
            return mark[0] is '!' or '?' && CharacterKinds.Of(_text[_tokens[next].Start]) == CharacterKind.Upper;
        }

        return Begins(next);
    }

    private readonly bool AbbreviationEnds(int final, int next)
    {
        ReadOnlySpan<char> word = Word(final);
        bool capital = CharacterKinds.Of(_text[_tokens[next].Start]) == CharacterKind.Upper;
        if (_rules.IsAbbreviation(word, out AbbreviationEnd end))
        {
            return end switch
            {
                AbbreviationEnd.Starter or AbbreviationEnd.Number => capital && _rules.Starters.Contains(Word(next)),
                AbbreviationEnd.Capital => Begins(next),
                _ => false,
            };
        }

        if (CharacterKinds.Of(word[0]) == CharacterKind.Digit)
        {
            return false;
        }

        // An initial is no abbreviation where a sentence begins behind it: the tokenizer has seen to that.
        if (word.Length == 2)
        {
            return false;
        }

        return capital && _rules.Starters.Contains(Word(next));
    }

    // Whether a sentence can begin with the token: with a capital or a digit, behind opening marks and dashes.
    private readonly bool Begins(int token)
    {
        for (int i = token; i < _tokens.Length && i < token + 4; i++)
        {
            char c = _text[_tokens[i].Start];
            switch (CharacterKinds.Of(c))
            {
                case CharacterKind.Upper or CharacterKind.Digit:
                    return true;
                case CharacterKind.Open or CharacterKind.Quote or CharacterKind.Apostrophe or CharacterKind.Hyphen:
                    continue;
                case CharacterKind.Other when c is '–' or '—' or '¿' or '¡' or '•' or '*' or '#' or '@':
                    continue;
                case CharacterKind.Surrogate:
                    return true;
                default:
                    return false;
            }
        }

        return true;
    }
}
