using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Makes versions of clusters of pieces: the piece of each quote that carries the utterance, or the whole quote where that is most of it.</summary>
internal sealed class UtteranceAssembler(IReadOnlyList<QuotedUnit> units, IReadOnlyList<Piece> pieces, SpeakerIndex speakers)
{
    // A piece that carries this much of the weight of a quote stands for the whole of it.
    private const double Whole = 0.6;

    /// <summary>The utterances, in the order of their first pieces.</summary>
    public IReadOnlyList<UtteranceDraft> Assemble(Clusters clusters)
    {
        List<UtteranceDraft> utterances = [];
        HashSet<int> shared = SharedQuotes(clusters);
        foreach (IReadOnlyList<int> members in clusters.All())
        {
            bool alone = members.All(member => pieces[member].Quote == pieces[members[0]].Quote);
            if (alone && shared.Contains(pieces[members[0]].Quote))
            {
                // What is left of a quote whose other parts have versions elsewhere.
                continue;
            }

            utterances.Add(Draft(members));
        }

        return [.. MergeSingles(utterances)];
    }

    private HashSet<int> SharedQuotes(Clusters clusters)
    {
        HashSet<int> quotes = [];
        foreach (IReadOnlyList<int> members in clusters.All())
        {
            if (members.Any(member => pieces[member].Quote != pieces[members[0]].Quote))
            {
                quotes.UnionWith(members.Select(member => pieces[member].Quote));
            }
        }

        return quotes;
    }

    private UtteranceDraft Draft(IReadOnlyList<int> members)
    {
        List<VersionDraft> versions = [];
        foreach (IGrouping<int, int> quote in members.GroupBy(member => pieces[member].Quote))
        {
            QuotedUnit unit = units[quote.Key];
            versions.Add(new VersionDraft(unit.Text, PieceOf(unit, [.. quote]), unit.Quote, speakers.NameOf(unit.Speaker)));
        }

        return new UtteranceDraft(SpeakerOf(members), versions);
    }

    private Span PieceOf(QuotedUnit unit, int[] members)
    {
        Span cover = members.Select(member => pieces[member].Span).Aggregate(Span.Cover);
        double carried = unit.Pieces.Where(piece => cover.Contains(piece.Span)).Sum(piece => piece.Bag.Weight);
        double whole = unit.Pieces.Sum(piece => piece.Bag.Weight);
        return carried >= Whole * whole ? unit.Quote.Span : cover;
    }

    private string? SpeakerOf(IReadOnlyList<int> members)
    {
        return members.Select(member => units[pieces[member].Quote].Speaker).Where(speaker => speaker >= 0)
            .GroupBy(speaker => speaker)
            .OrderByDescending(group => speakers.IsNamed(group.Key)).ThenByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => speakers.NameOf(group.Key)).FirstOrDefault();
    }

    // The pieces of a quote that nobody else has are one thing said.
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
