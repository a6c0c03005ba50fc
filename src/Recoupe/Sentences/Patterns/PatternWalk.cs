namespace Recoupe.Sentences.Patterns;

/// <summary>The state of a walk through the automaton, reused from atom to atom.</summary>
internal sealed class PatternWalk
{
    private const int Most = 32;

    private readonly Capture[] _captures = new Capture[Most];
    private readonly Capture[] _best = new Capture[Most];
    private int _bestCount;
    private Terminal _end;
    private int _bestFirst;
    private int _bestEnd;
    private int _matchEnd;

    /// <summary>The atoms at which the elements of the current path begin.</summary>
    public int[] Positions { get; } = new int[Most];

    /// <summary>The atom at which the walk began.</summary>
    public int First { get; private set; }

    /// <summary>Whether a rule matched.</summary>
    public bool Found { get; private set; }

    /// <summary>The number of values on the current path.</summary>
    public int CaptureCount { get; private set; }

    /// <summary>The best match.</summary>
    public PatternMatch Best => new(_end.Rule, _bestFirst, _bestEnd, First, _matchEnd, _best[.._bestCount]);

    /// <summary>Begins a walk.</summary>
    public void Begin(int first)
    {
        First = first;
        Found = false;
        CaptureCount = 0;
    }

    /// <summary>Takes a value.</summary>
    public void Push(in Capture capture) => _captures[CaptureCount++] = capture;

    /// <summary>Gives values back.</summary>
    public void Pop(int count) => CaptureCount = count;

    /// <summary>Keeps the match if it is better than the best so far.</summary>
    public void Offer(Terminal end, int at)
    {
        int first = Positions[end.Open];
        int last = Positions[end.Close];
        if (Found)
        {
            int order = at.CompareTo(_matchEnd);
            order = order != 0 ? order : (last - first).CompareTo(_bestEnd - _bestFirst);
            order = order != 0 ? order : _end.Rule.CompareTo(end.Rule);
            if (order <= 0)
            {
                return;
            }
        }

        Found = true;
        _end = end;
        _bestFirst = first;
        _bestEnd = last;
        _matchEnd = at;
        _bestCount = CaptureCount;
        Array.Copy(_captures, _best, CaptureCount);
    }
}
