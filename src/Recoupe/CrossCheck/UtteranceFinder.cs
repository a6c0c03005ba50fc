using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Finds the versions of each thing said: pieces of quotes that say the same by the same speaker, over articles and languages.</summary>
internal sealed class UtteranceFinder(LanguageCatalog catalog, StoryLexicon lexicon, SpeakerNames names)
{
    private readonly List<QuotedUnit> _units = [];
    private readonly List<Piece> _pieces = [];
    private readonly SpeakerIndex _speakers = new();

    /// <summary>The utterances of a story, versions of a thing said once in a list of one.</summary>
    public IReadOnlyList<UtteranceDraft> Find(IReadOnlyList<StoryText> texts)
    {
        ReadQuotes(texts);
        Clusters clusters = new(_pieces.Count);
        clusters.Join(Edges(), Linkage, UtteranceThresholds.Average);
        clusters.Join(new SharedFragments(_pieces, _units, lexicon).Edges(), Linkage, UtteranceThresholds.AverageWithFragment);
        PieceRuns.Join(clusters, _pieces, _units);
        return new UtteranceAssembler(_units, _pieces, _speakers).Assemble(clusters);
    }

    private void ReadQuotes(IReadOnlyList<StoryText> texts)
    {
        PieceCutter cutter = new(catalog, lexicon);
        foreach (StoryText text in texts)
        {
            foreach (Quote quote in text.Article.Layers.Quotes)
            {
                List<Piece> pieces = cutter.Cut(text, _units.Count, quote.Span);
                if (pieces.Count > 0)
                {
                    _units.Add(new QuotedUnit(text, quote, _speakers.Add(names.Of(text.Article, quote.Speaker?.Entity)), pieces));
                    _pieces.AddRange(pieces);
                }
            }
        }

        _speakers.Settle();
        for (int i = 0; i < _units.Count; i++)
        {
            _units[i] = _units[i] with { Speaker = _speakers.Of(_units[i].Speaker) };
        }
    }

    private IEnumerable<(int A, int B, double Score)> Edges()
    {
        CandidateIndex index = new([.. _pieces.Select(piece => piece.Bag)], lexicon);
        foreach ((int a, int b) in index.Pairs(UtteranceThresholds.LeastShared))
        {
            if (_pieces[a].Quote != _pieces[b].Quote && Score(a, b) is > 0 and double score)
            {
                yield return (a, b, score);
            }
        }
    }

    private double Score(int a, int b)
    {
        Piece first = _pieces[a];
        Piece second = _pieces[b];
        bool isLong = first.Bag.Shared(second.Bag, lexicon) >= UtteranceThresholds.Long;
        double threshold = Tie(first, second) switch
        {
            SpeakerTie.Same => UtteranceThresholds.SameSpeaker,
            SpeakerTie.Compatible => isLong ? UtteranceThresholds.CompatibleLong : UtteranceThresholds.CompatibleSpeaker,
            _ => isLong ? UtteranceThresholds.OtherSpeaker : double.PositiveInfinity,
        };
        double likeness = PieceLikeness.Of(first, second, lexicon);
        return likeness >= threshold ? likeness - threshold + 0.001 : 0;
    }

    private double Linkage(int a, int b)
    {
        Piece first = _pieces[a];
        Piece second = _pieces[b];
        if (first.Quote == second.Quote)
        {
            return UtteranceThresholds.Average;
        }

        // A quote inside a quote is another speaker's.
        if (_units[first.Quote].Text == _units[second.Quote].Text && first.Span.Overlaps(second.Span))
        {
            return -1;
        }

        double likeness = PieceLikeness.Of(first, second, lexicon);
        return Tie(first, second) == SpeakerTie.Different ? likeness - UtteranceThresholds.DifferentPenalty : likeness;
    }

    private SpeakerTie Tie(Piece first, Piece second)
    {
        int a = _units[first.Quote].Speaker;
        int b = _units[second.Quote].Speaker;
        if (a == b)
        {
            return a < 0 ? SpeakerTie.Compatible : SpeakerTie.Same;
        }

        return _speakers.IsNamed(a) && _speakers.IsNamed(b) ? SpeakerTie.Different : SpeakerTie.Compatible;
    }
}
