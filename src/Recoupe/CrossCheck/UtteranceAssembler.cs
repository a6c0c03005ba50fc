using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Makes versions of clusters of clauses: the piece of each quote that carries the utterance, or the whole quote where that is most of it.</summary>
internal sealed class UtteranceAssembler(IReadOnlyList<QuotedUnit> units, IReadOnlyList<Clause> clauses, SpeakerIndex speakers)
{
    // A piece that carries this much of the weight of a quote stands for the whole of it.
    private const double Whole = 0.6;

    /// <summary>The utterances, in the order of their first clauses.</summary>
    public IReadOnlyList<UtteranceDraft> Assemble(Clusters clusters)
    {
        List<UtteranceDraft> utterances = [];
        HashSet<int> shared = SharedQuotes(clusters);
        foreach (IReadOnlyList<int> members in clusters.All())
        {
            bool alone = members.All(member => clauses[member].Quote == clauses[members[0]].Quote);
            if (alone && shared.Contains(clauses[members[0]].Quote))
            {
                // What is left of a quote whose other parts have versions elsewhere.
                continue;
            }

            utterances.Add(Draft(members, clusters));
        }

        return [.. MergeSingles(utterances)];
    }

    private HashSet<int> SharedQuotes(Clusters clusters)
    {
        HashSet<int> quotes = [];
        foreach (IReadOnlyList<int> members in clusters.All())
        {
            if (members.Any(member => clauses[member].Quote != clauses[members[0]].Quote))
            {
                quotes.UnionWith(members.Select(member => clauses[member].Quote));
            }
        }

        return quotes;
    }

    private UtteranceDraft Draft(IReadOnlyList<int> members, Clusters clusters)
    {
        List<VersionDraft> versions = [];
        foreach (IGrouping<int, int> quote in members.GroupBy(member => clauses[member].Quote))
        {
            QuotedUnit unit = units[quote.Key];
            versions.Add(new VersionDraft(unit.Text, PieceOf(unit, [.. quote], clusters), unit.Quote, speakers.NameOf(unit.Speaker)));
        }

        return new UtteranceDraft(SpeakerOf(members), versions);
    }

    private Span PieceOf(QuotedUnit unit, int[] members, Clusters clusters)
    {
        Span piece = members.Select(member => clauses[member].Span).Aggregate(Span.Cover);
        double carried = unit.Clauses.Where(clause => piece.Contains(clause.Span)).Sum(clause => clause.Bag.Weight);
        double whole = unit.Clauses.Sum(clause => clause.Bag.Weight);
        return carried >= Whole * whole ? unit.Quote.Span : piece;
    }

    private string? SpeakerOf(IReadOnlyList<int> members)
    {
        return members.Select(member => units[clauses[member].Quote].Speaker).Where(speaker => speaker >= 0)
            .GroupBy(speaker => speaker)
            .OrderByDescending(group => speakers.IsNamed(group.Key)).ThenByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => speakers.NameOf(group.Key)).FirstOrDefault();
    }

    // The clauses of a quote that nobody else has are one thing said.
    private static IEnumerable<UtteranceDraft> MergeSingles(List<UtteranceDraft> utterances)
    {
        Quote? last = null;
        foreach (UtteranceDraft utterance in utterances)
        {
            if (utterance.Versions.Count > 1)
            {
                yield return utterance;
            }
            else if (!ReferenceEquals(utterance.Versions[0].Quote, last))
            {
                last = utterance.Versions[0].Quote;
                yield return utterance with { Versions = [utterance.Versions[0] with { Span = last!.Span }] };
            }
        }
    }
}
