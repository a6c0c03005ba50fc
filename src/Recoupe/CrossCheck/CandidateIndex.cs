namespace Recoupe.CrossCheck;

/// <summary>Finds which bags of words share enough to be compared, through an inverted index: not all pairs are looked at.</summary>
/// <remarks>A word that stands in very many bags brings no pair together by itself, which keeps the work close to linear in the number of bags.</remarks>
internal sealed class CandidateIndex
{
    // Longer posting lists are passed over: their words tell little.
    private const int LongestPostings = 160;

    private readonly List<int>?[] _postings;
    private readonly StoryLexicon _lexicon;
    private readonly IReadOnlyList<Bag> _bags;

    public CandidateIndex(IReadOnlyList<Bag> bags, StoryLexicon lexicon)
    {
        _bags = bags;
        _lexicon = lexicon;
        _postings = new List<int>?[lexicon.Count];
        for (int i = 0; i < bags.Count; i++)
        {
            foreach (int id in bags[i].Ids)
            {
                if (!lexicon.IsFunction(id))
                {
                    (_postings[id] ??= []).Add(i);
                }
            }
        }
    }

    /// <summary>The pairs, first index below second, that share words worth at least <paramref name="least"/>, in order.</summary>
    public IEnumerable<(int First, int Second)> Pairs(double least)
    {
        double[] shared = new double[_bags.Count];
        List<int> touched = [];
        for (int i = 0; i < _bags.Count; i++)
        {
            touched.Clear();
            foreach (int id in _bags[i].Ids)
            {
                if (_postings[id] is not { } postings || postings.Count > LongestPostings)
                {
                    continue;
                }

                double weight = _lexicon.Weight(id);
                for (int p = postings.Count - 1; p >= 0 && postings[p] > i; p--)
                {
                    int other = postings[p];
                    if (shared[other] == 0)
                    {
                        touched.Add(other);
                    }

                    shared[other] += weight;
                }
            }

            touched.Sort();
            foreach (int other in touched)
            {
                bool enough = shared[other] >= least;
                shared[other] = 0;
                if (enough)
                {
                    yield return (i, other);
                }
            }
        }
    }
}
