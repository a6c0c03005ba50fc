using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Pairs quotation marks paragraph by paragraph: a stack automaton that trusts the neighbours of a mark more than its shape, and mends at the paragraph's end what was never closed.</summary>
/// <remarks>Time and memory grow with the length of the text: the stack is capped, so that no number of openers makes a closer search long.</remarks>
internal sealed class MarkPairing
{
    // Deeper nesting than this is noise, not speech.
    private const int DeepestNesting = 6;
    private const int LongestGap = 16;

    private readonly string _original;
    private readonly string _text;
    private readonly List<MarkedStretch> _stretches = [];
    private readonly Open[] _stack = new Open[DeepestNesting];
    private int _depth;
    private int _firstOfParagraph;
    private bool _leftOpen;

    private MarkPairing(string text)
    {
        _original = text;
        _text = DoubledMarks.Replace(text);
    }

    /// <summary>The stretches of <paramref name="text"/>, sorted, parents before children, none reaching over a line feed or into a dropped stretch.</summary>
    public static MarkedStretch[] Pair(string text, Layer<Dropped> dropped)
    {
        MarkPairing pairing = new(text);
        int next = 0;
        int start = 0;
        while (start < text.Length)
        {
            while (next < dropped.Count && dropped[next].Span.End <= start)
            {
                next++;
            }

            if (next < dropped.Count && dropped[next].Span.Start <= start)
            {
                start = dropped[next].Span.End;
                continue;
            }

            int limit = next < dropped.Count ? dropped[next].Span.Start : text.Length;
            int feed = text.IndexOf('\n', start, limit - start);
            int end = feed < 0 ? limit : feed;
            pairing.ReadParagraph(start, end);
            start = feed < 0 ? limit : end + 1;
        }

        return [.. pairing._stretches];
    }

    private void ReadParagraph(int start, int end)
    {
        ReadOnlySpan<char> text = _text;
        _depth = 0;
        _firstOfParagraph = _stretches.Count;
        Remaining remaining = new(text[start..end]);
        if (remaining.Total == 0)
        {
            if (!text[start..end].IsWhiteSpace())
            {
                _leftOpen = false;
            }

            return;
        }

        int first = start;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        for (int i = start; i < end; i++)
        {
            MarkFamily family = MarkReader.FamilyOf(text[i]);
            if (family == MarkFamily.None)
            {
                continue;
            }

            remaining.Pass(family);
            MarkSide side = SideOf(i, end, family, remaining.Of(family), i == first);
            if (side == MarkSide.Opens)
            {
                Push(i, family);
            }
            else if (side == MarkSide.Closes)
            {
                Close(i, family, first);
            }
        }

        _leftOpen = MendOpen(end);
        SortParagraph();
    }

    private MarkSide SideOf(int at, int end, MarkFamily family, int remaining, bool startsParagraph)
    {
        char mark = _text[at];
        MarkSide context = MarkReader.SideByContext(_text.AsSpan(0, end), at);
        if (family == MarkFamily.Single)
        {
            return SideOfSingle(at, end, mark, context, remaining);
        }

        if (context == MarkSide.Inside && family is MarkFamily.Double)
        {
            return mark is '"' or '″' or '\u02BA' ? MarkSide.Inside : SideFromStack(mark, family);
        }

        MarkSide shape = MarkReader.SideByShape(mark);
        if (startsParagraph)
        {
            // A closing mark at a line's start continues a quote that the line before left open; alone it is a bullet.
            return shape == MarkSide.Closes && !_leftOpen && (remaining == 0 || OpenerFollows(at, end, family)) ? MarkSide.Inside : MarkSide.Opens;
        }

        bool open = IsOpen(family);
        if (!open)
        {
            // A closing mark glued to the next word opens where a partner follows (qu' »actuellement … »); German has »so«.
            return shape switch
            {
                MarkSide.Closes => context == MarkSide.Opens && remaining > 0 ? MarkSide.Opens : MarkSide.Closes,
                MarkSide.Opens => context == MarkSide.Closes && remaining == 0 ? MarkSide.Closes : MarkSide.Opens,
                _ => context == MarkSide.Closes ? MarkSide.Inside : MarkSide.Opens,
            };
        }

        if (shape == MarkSide.Unknown)
        {
            // A straight mark that looks like an opener inside an open pair starts a nested one, unless it is the last.
            return context == MarkSide.Opens && remaining > 0 ? MarkSide.Opens : MarkSide.Closes;
        }

        if (shape == MarkSide.Closes)
        {
            return context == MarkSide.Opens && remaining > 1 && IsReversed(family) ? MarkSide.Opens : MarkSide.Closes;
        }

        // “ closes what „ opened, « what » opened; elsewhere an opening shape closes only where it cannot open.
        char opener = _text[TopOf(family).At];
        bool closes = (mark == '“' && opener is '„' or '‚') || (mark == '«' && opener == '»') || (mark == '‹' && opener == '›');
        if (closes)
        {
            return context == MarkSide.Opens && remaining > 0 ? MarkSide.Opens : MarkSide.Closes;
        }

        return context == MarkSide.Closes && (remaining == 0 || mark is '“' && opener is '"') ? MarkSide.Closes : MarkSide.Opens;
    }

    /// <summary>Whether the next mark of the family in the paragraph has the shape of an opener.</summary>
    private bool OpenerFollows(int at, int end, MarkFamily family)
    {
        for (int i = at + 1; i < end; i++)
        {
            if (MarkReader.FamilyOf(_text[i]) == family)
            {
                return MarkReader.SideByShape(_text[i]) == MarkSide.Opens && MarkReader.SideByContext(_text.AsSpan(0, end), i) != MarkSide.Closes;
            }
        }

        return false;
    }

    private MarkSide SideOfSingle(int at, int end, char mark, MarkSide context, int remaining)
    {
        if (IsOpen(MarkFamily.Single))
        {
            return context == MarkSide.Closes && !char.IsWhiteSpace(_text[at - 1]) ? MarkSide.Closes : MarkSide.Inside;
        }

        bool letterNext = at + 1 < end && (char.IsLetter(_text[at + 1]) || MarkReader.FamilyOf(_text[at + 1]) == MarkFamily.Double);
        bool glued = at > 0 && (char.IsLetterOrDigit(_text[at - 1]) || MarkReader.IsApostrophe(_text[at - 1]));
        return context == MarkSide.Opens && letterNext && !glued && remaining > 0 && mark != '’' ? MarkSide.Opens : MarkSide.Inside;
    }

    private MarkSide SideFromStack(char mark, MarkFamily family) =>
        IsOpen(family) && MarkReader.SideByShape(mark) != MarkSide.Opens ? MarkSide.Closes
        : MarkReader.SideByShape(mark) == MarkSide.Opens ? MarkSide.Opens : MarkSide.Inside;

    private void Push(int at, MarkFamily family)
    {
        if (_depth < DeepestNesting)
        {
            _stack[_depth++] = new Open(at, family, _stretches.Count);
        }
    }

    private void Close(int at, MarkFamily family, int paragraphStart)
    {
        int level = _depth - 1;
        while (level >= 0 && _stack[level].Family != family)
        {
            level--;
        }

        if (level < 0)
        {
            // The opener is missing: the words from the paragraph's start, where nothing quoted stands between.
            if (family != MarkFamily.Single && _depth == 0 && _stretches.Count == _firstOfParagraph && at > paragraphStart)
            {
                Add(paragraphStart, at + 1, paragraphStart, at, family, opened: false, closed: true);
            }

            return;
        }

        _depth = level;
        Open open = _stack[level];
        if (at > open.At + 1)
        {
            Add(open.At, at + 1, open.At + 1, at, family, opened: true, closed: true);
        }
    }

    /// <summary>Ends what the paragraph leaves open; says whether the outermost may run on into the next paragraph.</summary>
    private bool MendOpen(int end)
    {
        bool runsOn = false;
        int reach = 0;
        for (int level = _depth - 1; level >= 0; level--)
        {
            Open open = _stack[level];
            if (open.Family is MarkFamily.Single or MarkFamily.SingleGuillemet)
            {
                continue;
            }

            bool block = IsParagraphStart(open.At) || FollowsColon(open.At) || level == 0 && OpensAgain(end, open);
            int stop = Math.Max(reach, block ? end : EndOfUnclosed(open, end));
            while (stop > open.At && char.IsWhiteSpace(_text[stop - 1]))
            {
                stop--;
            }

            if (stop > open.At + 1)
            {
                Add(open.At, stop, open.At + 1, stop, open.Family, opened: true, closed: false);
                runsOn |= block && level == 0;
                reach = stop;
            }
        }

        _depth = 0;
        return runsOn;
    }

    /// <summary>Whether the next paragraph begins with the same mark: a quotation over several paragraphs repeats its opener and closes once.</summary>
    private bool OpensAgain(int end, Open open)
    {
        int i = end;
        while (i < _text.Length && i < end + LongestGap && char.IsWhiteSpace(_text[i]))
        {
            i++;
        }

        return i + 1 < _text.Length && i > end && MarkReader.FamilyOf(_text[i]) == open.Family && (_text[i] == _text[open.At] || MarkReader.SideByShape(_text[i]) == MarkSide.Closes) && !char.IsWhiteSpace(_text[i + 1]) == !char.IsWhiteSpace(_text[open.At + 1]);
    }

    /// <summary>Where an unclosed stretch ends: with the last pair of its own marks inside it, else with its sentence.</summary>
    private int EndOfUnclosed(Open open, int end)
    {
        for (int i = _stretches.Count - 1; i >= open.FirstChild; i--)
        {
            if (_stretches[i].Family == open.Family && _stretches[i].Closed)
            {
                return _stretches[i].Span.End;
            }
        }

        for (int i = open.At + 1; i < end; i++)
        {
            if (_text[i] is '.' or '!' or '?' or '…' && i + 2 < end && char.IsWhiteSpace(_text[i + 1]) && char.IsUpper(_text[i + 2]) && i - open.At > 3 && !char.IsUpper(_text[i - 1]))
            {
                return i + 1;
            }
        }

        return end;
    }

    private void Add(int start, int end, int innerStart, int innerEnd, MarkFamily family, bool opened, bool closed)
    {
        while (innerStart < innerEnd && char.IsWhiteSpace(_text[innerStart]))
        {
            innerStart++;
        }

        while (innerEnd > innerStart && char.IsWhiteSpace(_text[innerEnd - 1]))
        {
            innerEnd--;
        }

        if (innerEnd > innerStart)
        {
            Span outer = DoubledMarks.Widen(_original, _text, new Span(start, end));
            _stretches.Add(new MarkedStretch(outer, new Span(innerStart, innerEnd), family, -1, opened, closed));
        }
    }

    /// <summary>Orders the paragraph's stretches by start, the longer first, and sets their parents.</summary>
    private void SortParagraph()
    {
        int count = _stretches.Count - _firstOfParagraph;
        if (count == 0)
        {
            return;
        }

        _stretches.Sort(_firstOfParagraph, count, Comparer<MarkedStretch>.Create(static (a, b) =>
            a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End)));
        int parent = -1;
        for (int i = _firstOfParagraph; i < _stretches.Count; i++)
        {
            while (parent >= 0 && _stretches[parent].Span.End <= _stretches[i].Span.Start)
            {
                parent = _stretches[parent].Parent;
            }

            _stretches[i] = _stretches[i] with { Parent = parent };
            parent = i;
        }
    }

    private bool IsOpen(MarkFamily family)
    {
        for (int level = _depth - 1; level >= 0; level--)
        {
            if (_stack[level].Family == family)
            {
                return true;
            }
        }

        return false;
    }

    private Open TopOf(MarkFamily family)
    {
        int level = _depth - 1;
        while (_stack[level].Family != family)
        {
            level--;
        }

        return _stack[level];
    }

    private bool IsReversed(MarkFamily family) => MarkReader.SideByShape(_text[TopOf(family).At]) == MarkSide.Closes;

    private bool IsParagraphStart(int at)
    {
        int i = at - 1;
        while (i >= 0 && _text[i] is ' ' or '\t' or '\u00a0' or '\u202f')
        {
            i--;
        }

        return i < 0 || _text[i] == '\n';
    }

    private bool FollowsColon(int at)
    {
        int i = at - 1;
        while (i >= 0 && _text[i] is ' ' or '\u00a0' or '\u202f')
        {
            i--;
        }

        return i >= 0 && _text[i] == ':';
    }

    private readonly record struct Open(int At, MarkFamily Family, int FirstChild);

    /// <summary>How many marks of each family are still to come in the paragraph.</summary>
    private struct Remaining
    {
        private int _guillemets;
        private int _singleGuillemets;
        private int _doubles;
        private int _singles;

        public Remaining(ReadOnlySpan<char> paragraph)
        {
            foreach (char c in paragraph)
            {
                Count(MarkReader.FamilyOf(c), 1);
            }
        }

        public readonly int Total => _guillemets + _singleGuillemets + _doubles + _singles;

        public void Pass(MarkFamily family) => Count(family, -1);

        public readonly int Of(MarkFamily family) => family switch
        {
            MarkFamily.Guillemet => _guillemets,
            MarkFamily.SingleGuillemet => _singleGuillemets,
            MarkFamily.Double => _doubles,
            _ => _singles,
        };

        private void Count(MarkFamily family, int by)
        {
            switch (family)
            {
                case MarkFamily.Guillemet:
                    _guillemets += by;
                    break;
                case MarkFamily.SingleGuillemet:
                    _singleGuillemets += by;
                    break;
                case MarkFamily.Double:
                    _doubles += by;
                    break;
                case MarkFamily.Single:
                    _singles += by;
                    break;
            }
        }
    }
}
