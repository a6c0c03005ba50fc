namespace Recoupe.Reuse;

/// <summary>Judges what a pair shares by the grams as they are known now, and puts it into words and spans.</summary>
internal sealed class PairReader(WordStore store, GramTable grams, ReuseOptions options)
{
    private const double VerbatimShare = 0.85;

    private readonly Fingerprints _prints = new();
    private readonly ScannedText _later = new();
    private readonly ScannedText _earlier = new();
    private float[] _weights = new float[512];
    private int _printed = -1;

    /// <summary>The pair with its score; null when the evidence does not carry it.</summary>
    public JudgedPair? Judge(SharedPair pair, IReadOnlyList<Document> documents)
    {
        Print(pair.Later);
        int laterWords = store.Words(pair.Later).Length;
        int earlierWords = store.Words(pair.Earlier).Length;
        bool[] kept = new bool[pair.Matches.Length];
        double rare = PairEvidence.RareWords(pair.Matches, _prints.Positions, _weights.AsSpan(0, _prints.Count), laterWords, earlierWords, kept);
        double score = PairEvidence.Score(rare);
        if (score < options.Threshold)
        {
            return null;
        }

        int matched = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            matched += kept[i] ? pair.Matches[i].Matched : 0;
        }

        (bool? forward, List<string> reasons) = DirectionJudge.Judge(documents[pair.Earlier], documents[pair.Later], earlierWords, laterWords);
        return new JudgedPair(pair, kept)
        {
            Score = score,
            Matched = matched,
            LaterShare = (double)matched / laterWords,
            EarlierShare = (double)matched / earlierWords,
            Forward = forward,
            Reasons = reasons,
        };
    }

    /// <summary>The pair as it is reported.</summary>
    public ReuseRelation Relate(JudgedPair judged, IReadOnlyList<Document> documents)
    {
        SharedPair pair = judged.Pair;
        store.Layout(pair.Later, _later);
        store.Layout(pair.Earlier, _earlier);
        List<AlignedPassage> passages = [];
        for (int i = 0; i < pair.Matches.Length; i++)
        {
            if (judged.Kept[i])
            {
                AlignedPassage passage = PassageEdges.Snap(pair.Matches[i], _later.Words, _earlier.Words);
                passages.Add(new AlignedPassage(passage.B, passage.A));
            }
        }

        passages.Sort((x, y) => x.B.CompareTo(y.B) is var order && order != 0 ? order : x.A.CompareTo(y.A));
        double share = Math.Max(judged.LaterShare, judged.EarlierShare);
        return new ReuseRelation(documents[pair.Earlier].Id, documents[pair.Later].Id)
        {
            Score = judged.Score,
            Share = Math.Min(1, share),
            Kind = share >= VerbatimShare ? ReuseKind.Verbatim : ReuseKind.Partial,
            Direction = judged.Forward switch { true => ReuseDirection.AToB, false => ReuseDirection.BToA, null => ReuseDirection.Unknown },
            Parent = judged.Parent,
            Passages = passages,
            Reasons = judged.Reasons,
        };
    }

    private void Print(int document)
    {
        if (_printed != document)
        {
            _prints.Compute(store.Words(document));
            _printed = document;
        }

        if (_weights.Length < _prints.Count)
        {
            _weights = new float[_prints.Count * 2];
        }

        for (int i = 0; i < _prints.Count; i++)
        {
            _weights[i] = (float)PairEvidence.Weight(grams.Frequency(_prints.Keys[i]), options.CommonFrom);
        }
    }
}
