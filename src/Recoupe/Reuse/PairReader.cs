namespace Recoupe.Reuse;

/// <summary>Judges what a pair shares by the grams as they are known now, and puts it into words and spans.</summary>
internal sealed class PairReader(WordStore store, GramTable grams, ReuseOptions options)
{
    private const double VerbatimShare = 0.85;

    private readonly Fingerprints _prints = new();
    private readonly ScannedText _later = new();
    private readonly ScannedText _earlier = new();
    private float[] _weights = new float[512];
    private Fingerprints _current = new();
    private int _printed = -1;

    /// <summary>The pair with its score; null when the evidence does not carry it.</summary>
    public JudgedPair? Judge(SharedPair pair, IReadOnlyList<Document> documents)
    {
        if (_printed != pair.Later)
        {
            _prints.Compute(store.Words(pair.Later));
            Print(pair.Later, _prints);
        }

        int laterWords = store.Words(pair.Later).Length;
        int earlierWords = store.Words(pair.Earlier).Length;
        bool[] kept = new bool[pair.Matches.Length];
        double rare = PairEvidence.RareWords(pair.Matches, _current.Positions, _weights.AsSpan(0, _current.Count), laterWords, earlierWords, kept);
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

    /// <summary>Weighs the grams of a document as they are known now; pairs of which it is the later one are judged by them until another is weighed.</summary>
    public void Print(int document, Fingerprints prints)
    {
        _printed = document;
        _current = prints;
        if (_weights.Length < prints.Count)
        {
            _weights = new float[prints.Count * 2];
        }

        ReadOnlySpan<uint> keys = prints.Keys;
        for (int i = 0; i < keys.Length; i++)
        {
            _weights[i] = (float)PairEvidence.Weight(grams.Frequency(keys[i]), options.CommonFrom);
        }
    }

    /// <summary>Forgets what was weighed: grams may have become common since.</summary>
    public void Forget() => _printed = -1;
}
