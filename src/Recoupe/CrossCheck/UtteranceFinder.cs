using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Finds the versions of each thing said: clauses of quotes that say the same by the same speaker, over articles and languages.</summary>
internal sealed class UtteranceFinder(LanguageCatalog catalog, StoryLexicon lexicon)
{
    private readonly List<QuotedUnit> _units = [];
    private readonly List<Clause> _clauses = [];
    private readonly SpeakerIndex _speakers = new();

    /// <summary>The utterances of a story, versions of a thing said once in a list of one.</summary>
    public IReadOnlyList<UtteranceDraft> Find(IReadOnlyList<StoryText> texts)
    {
        ReadQuotes(texts);
        Clusters clusters = new(_clauses.Count);
        clusters.Join(Edges(), Linkage, UtteranceThresholds.Average);
        ClauseRuns.Join(clusters, _clauses, _units);
        return new UtteranceAssembler(_units, _clauses, _speakers).Assemble(clusters);
    }

    private void ReadQuotes(IReadOnlyList<StoryText> texts)
    {
        ClauseCutter cutter = new(catalog, lexicon);
        foreach (StoryText text in texts)
        {
            foreach (Quote quote in text.Article.Layers.Quotes)
            {
                List<Clause> clauses = cutter.Cut(text, _units.Count, quote.Span);
                if (clauses.Count > 0)
                {
                    _units.Add(new QuotedUnit(text, quote, _speakers.Add(quote.Speaker?.Entity), clauses));
                    _clauses.AddRange(clauses);
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
        CandidateIndex index = new([.. _clauses.Select(clause => clause.Bag)], lexicon);
        foreach ((int a, int b) in index.Pairs(UtteranceThresholds.LeastShared))
        {
            if (_clauses[a].Quote != _clauses[b].Quote && Score(a, b) is > 0 and double score)
            {
                yield return (a, b, score);
            }
        }
    }

    private double Score(int a, int b)
    {
        Clause first = _clauses[a];
        Clause second = _clauses[b];
        Likeness likeness = Likeness.Of(first.Bag, second.Bag, lexicon);
        double threshold = Tie(first, second) switch
        {
            SpeakerTie.Same => UtteranceThresholds.SameSpeaker,
            SpeakerTie.Compatible => UtteranceThresholds.CompatibleSpeaker,
            _ => UtteranceThresholds.OtherSpeaker,
        };
        return likeness.Score >= threshold ? likeness.Score - threshold + 0.001 : 0;
    }

    private double Linkage(int a, int b)
    {
        Clause first = _clauses[a];
        Clause second = _clauses[b];
        if (first.Quote == second.Quote)
        {
            return 0;
        }

        double score = Likeness.Of(first.Bag, second.Bag, lexicon).Score;
        return Tie(first, second) == SpeakerTie.Different ? score - UtteranceThresholds.DifferentPenalty : score;
    }

    private SpeakerTie Tie(Clause first, Clause second)
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
