namespace Recoupe.Training.Clusters;

/// <summary>Puts words that stand in like places into one cluster.</summary>
/// <remarks>
/// The exchange algorithm for class bigrams (Kneser and Ney 1993; Martin, Liermann and Ney 1998): every word in turn moves to the cluster
/// where it makes the text likeliest, until few move.
/// </remarks>
internal sealed class ExchangeClustering
{
    // n log n of the counts that come most often.
    private const int Tabled = 1 << 16;

    private readonly BigramTable _table;
    private readonly int _clusters;
    private readonly int _fixed;
    private readonly int[] _of;
    private readonly int[] _sizes;
    private readonly int[] _pairs;
    private readonly double[] _logs = new double[Tabled];
    private readonly int[] _left;
    private readonly int[] _right;
    private readonly List<int> _touched = [];

    private ExchangeClustering(BigramTable table, int clusters, int fixedWords)
    {
        _table = table;
        _clusters = clusters;
        _fixed = fixedWords;
        _of = new int[table.Counts.Length];
        _sizes = new int[clusters];
        _pairs = new int[clusters * clusters];
        _left = new int[clusters];
        _right = new int[clusters];
        for (int n = 2; n < Tabled; n++)
        {
            _logs[n] = n * Math.Log(n);
        }
    }

    /// <summary>The cluster of every word.</summary>
    /// <param name="table">The words, the most frequent first.</param>
    /// <param name="clusters">The number of clusters.</param>
    /// <param name="fixedWords">How many of the first words keep a cluster of their own: the border of a sentence, the rare words.</param>
    /// <param name="rounds">How often every word may move.</param>
    public static int[] Run(BigramTable table, int clusters, int fixedWords, int rounds)
    {
        ExchangeClustering run = new(table, clusters, fixedWords);
        run.Start();
        for (int round = 0; round < rounds; round++)
        {
            int moved = 0;
            for (int w = fixedWords; w < table.Counts.Length; w++)
            {
                moved += run.Move(w) ? 1 : 0;
            }

            Console.Error.WriteLine($"round {round + 1}: {moved} of {table.Counts.Length} words moved");
            if (moved * 200 < table.Counts.Length)
            {
                break;
            }
        }

        return run._of;
    }

    private void Start()
    {
        for (int w = 0; w < _of.Length; w++)
        {
            _of[w] = w < _fixed ? w : _fixed + ((w - _fixed) % (_clusters - _fixed));
            _sizes[_of[w]] += _table.Counts[w];
        }

        for (int w = 0; w < _of.Length; w++)
        {
            foreach ((int next, int count) in _table.After[w])
            {
                _pairs[(_of[w] * _clusters) + _of[next]] += count;
            }
        }
    }

    private bool Move(int word)
    {
        int from = _of[word];
        int own = Gather(word);
        Add(word, from, own, -1);
        int best = from;
        double bestGain = double.NegativeInfinity;
        for (int cluster = _fixed; cluster < _clusters; cluster++)
        {
            double gain = Gain(word, cluster, own);
            if (gain > bestGain)
            {
                bestGain = gain;
                best = cluster;
            }
        }

        // Equal gains leave a word where it is.
        best = Gain(word, from, own) >= bestGain ? from : best;
        Add(word, best, own, 1);
        _of[word] = best;
        foreach (int cluster in _touched)
        {
            _left[cluster] = 0;
            _right[cluster] = 0;
        }

        return best != from;
    }

    // The clusters beside a word; how often it stands beside itself is given back.
    private int Gather(int word)
    {
        _touched.Clear();
        int own = 0;
        foreach ((int other, int count) in _table.Before[word])
        {
            if (other == word)
            {
                own = count;
                continue;
            }

            int cluster = _of[other];
            if (_left[cluster] == 0 && _right[cluster] == 0)
            {
                _touched.Add(cluster);
            }

            _left[cluster] += count;
        }

        foreach ((int other, int count) in _table.After[word])
        {
            if (other == word)
            {
                continue;
            }

            int cluster = _of[other];
            if (_left[cluster] == 0 && _right[cluster] == 0)
            {
                _touched.Add(cluster);
            }

            _right[cluster] += count;
        }

        return own;
    }

    private void Add(int word, int cluster, int own, int sign)
    {
        foreach (int beside in _touched)
        {
            _pairs[(beside * _clusters) + cluster] += sign * _left[beside];
            _pairs[(cluster * _clusters) + beside] += sign * _right[beside];
        }

        _pairs[(cluster * _clusters) + cluster] += sign * own;
        _sizes[cluster] += sign * _table.Counts[word];
    }

    private double Gain(int word, int cluster, int own)
    {
        double gain = 0;
        int rows = cluster * _clusters;
        foreach (int beside in _touched)
        {
            if (beside == cluster)
            {
                continue;
            }

            if (_left[beside] > 0)
            {
                int n = _pairs[(beside * _clusters) + cluster];
                gain += Log(n + _left[beside]) - Log(n);
            }

            if (_right[beside] > 0)
            {
                int n = _pairs[rows + beside];
                gain += Log(n + _right[beside]) - Log(n);
            }
        }

        int self = _pairs[rows + cluster];
        int size = _sizes[cluster];
        return gain + Log(self + _left[cluster] + _right[cluster] + own) - Log(self) - (2 * (Log(size + _table.Counts[word]) - Log(size)));
    }

    private double Log(int n) => n < Tabled ? _logs[n] : n * Math.Log(n);
}
