namespace Recoupe.Sentences.Patterns;

/// <summary>All patterns of a room and language in one automaton over labels: a trie of their sequences.</summary>
/// <remarks>Matching takes bounded time an atom: a walk is never longer than the longest sequence, and branches only where an atom has several labels.</remarks>
internal sealed class PatternAutomaton
{
    private const int LongestSequence = 24;

    private readonly List<List<Edge>> _building = [[]];
    private readonly List<List<Terminal>> _buildingEnds = [[]];
    private Edge[][] _edges = [];
    private Terminal[][] _ends = [];
    private bool[] _starts = [];

    /// <summary>The number of nodes.</summary>
    public int NodeCount => _edges.Length;

    /// <summary>Adds a sequence of rule number <paramref name="rule"/>; of matches of the same length the lower rule wins.</summary>
    /// <exception cref="FormatException">The sequence is empty or too long.</exception>
    public void Add(int rule, PatternElement[] sequence)
    {
        int node = 0;
        int open = 0;
        int close = -1;
        int length = 0;
        foreach (PatternElement element in sequence)
        {
            if (element == PatternElement.Open)
            {
                open = length;
            }
            else if (element == PatternElement.Close)
            {
                close = length;
            }
            else
            {
                node = Child(node, element);
                length++;
            }
        }

        close = close < 0 ? length : close;
        if (close <= open || length > LongestSequence)
        {
            throw new FormatException($"rule {rule}: a sequence of {length} elements that annotates {open} to {close}");
        }

        Terminal end = new(rule, open, close);
        if (!_buildingEnds[node].Contains(end))
        {
            _buildingEnds[node].Add(end);
        }
    }

    /// <summary>Makes the automaton ready; nothing is added afterwards.</summary>
    public void Freeze(int symbols)
    {
        _edges = [.. _building.Select(edges => edges.OrderBy(edge => edge.Symbol).ToArray())];
        _ends = [.. _buildingEnds.Select(ends => ends.ToArray())];
        _starts = new bool[symbols];
        foreach (Edge edge in _edges[0])
        {
            _starts[edge.Symbol] = true;
        }
    }

    /// <summary>Whether a pattern can begin at an atom with these labels.</summary>
    public bool CanStart(ReadOnlySpan<Label> labels)
    {
        foreach (Label label in labels)
        {
            if (_starts[label.Symbol])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest match whose pattern begins at <paramref name="first"/>: the one that looks at most atoms, then annotates most, then the earlier rule.</summary>
    public bool Match(AtomBuffer atoms, int first, PatternWalk walk)
    {
        walk.Begin(first);
        Visit(atoms, 0, first, 0, walk);
        return walk.Found;
    }

    private void Visit(AtomBuffer atoms, int node, int at, int depth, PatternWalk walk)
    {
        walk.Positions[depth] = at;
        foreach (Terminal end in _ends[node])
        {
            walk.Offer(end, at);
        }

        Edge[] edges = _edges[node];
        if (edges.Length == 0 || at >= atoms.Count || atoms[at].Sentence != atoms[walk.First].Sentence)
        {
            return;
        }

        foreach (Label label in atoms.LabelsOf(at))
        {
            for (int e = FirstEdge(edges, label.Symbol); e < edges.Length && edges[e].Symbol == label.Symbol; e++)
            {
                Edge edge = edges[e];
                if ((edge.Glued && !atoms[at].Glued) || !atoms.HasCase(at, edge.Case))
                {
                    continue;
                }

                int captures = walk.CaptureCount;
                if (edge.Slot >= 0)
                {
                    walk.Push(new Capture(edge.Slot, label.Number, label.Text, at, label.End));
                }

                Visit(atoms, edge.Child, label.End, depth + 1, walk);
                walk.Pop(captures);
            }
        }
    }

    private static int FirstEdge(Edge[] edges, int symbol)
    {
        int low = 0;
        int high = edges.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (edges[middle].Symbol < symbol)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int Child(int node, PatternElement element)
    {
        foreach (Edge edge in _building[node])
        {
            if (edge.Symbol == element.Symbol && edge.Slot == element.Slot && edge.Glued == element.Glued && edge.Case == element.Case)
            {
                return edge.Child;
            }
        }

        int child = _building.Count;
        _building.Add([]);
        _buildingEnds.Add([]);
        _building[node].Add(new Edge(element.Symbol, element.Slot, element.Glued, element.Case, child));
        return child;
    }
}
