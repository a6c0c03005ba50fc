namespace Recoupe.CrossCheck;

/// <summary>Items joined into clusters by their likeness, the most alike first; two clusters are joined only when they are alike on average.</summary>
/// <remarks>Average linkage (Sokal and Michener, 1958) over the candidate pairs, so that one chance likeness does not weld two groups.</remarks>
internal sealed class Clusters
{
    // Of larger clusters, this many members on each side stand for all.
    private const int Sample = 12;

    private readonly int[] _cluster;
    private readonly List<int>[] _members;

    public Clusters(int count)
    {
        _cluster = new int[count];
        _members = new List<int>[count];
        for (int i = 0; i < count; i++)
        {
            _cluster[i] = i;
            _members[i] = [i];
        }
    }

    /// <summary>The members of the cluster of <paramref name="item"/>.</summary>
    public IReadOnlyList<int> MembersOf(int item) => _members[_cluster[item]];

    /// <summary>Whether two items are in one cluster.</summary>
    public bool Together(int a, int b) => _cluster[a] == _cluster[b];

    /// <summary>Joins what <paramref name="edges"/> bind, the strongest first, unless <paramref name="likeness"/> is on average below <paramref name="average"/>.</summary>
    public void Join(IEnumerable<(int A, int B, double Score)> edges, Func<int, int, double> likeness, double average)
    {
        foreach ((int a, int b, _) in edges.OrderByDescending(edge => edge.Score).ThenBy(edge => edge.A).ThenBy(edge => edge.B))
        {
            if (!Together(a, b) && Average(_members[_cluster[a]], _members[_cluster[b]], likeness) >= average)
            {
                Merge(a, b);
            }
        }
    }

    /// <summary>Joins the clusters of two items.</summary>
    public void Merge(int a, int b)
    {
        int into = _cluster[a];
        int from = _cluster[b];
        if (into == from)
        {
            return;
        }

        if (_members[into].Count < _members[from].Count)
        {
            (into, from) = (from, into);
        }

        foreach (int member in _members[from])
        {
            _cluster[member] = into;
        }

        _members[into].AddRange(_members[from]);
        _members[from] = [];
    }

    /// <summary>The clusters, each sorted, in the order of their first members.</summary>
    public IEnumerable<IReadOnlyList<int>> All()
    {
        for (int i = 0; i < _cluster.Length; i++)
        {
            List<int> members = _members[_cluster[i]];
            members.Sort();
            if (members[0] == i)
            {
                yield return members;
            }
        }
    }

    private static double Average(List<int> first, List<int> second, Func<int, int, double> likeness)
    {
        double sum = 0;
        int count = 0;
        int firstStep = Math.Max(1, first.Count / Sample);
        int secondStep = Math.Max(1, second.Count / Sample);
        for (int i = 0; i < first.Count; i += firstStep)
        {
            for (int j = 0; j < second.Count; j += secondStep)
            {
                sum += likeness(first[i], second[j]);
                count++;
            }
        }

        return sum / count;
    }
}
