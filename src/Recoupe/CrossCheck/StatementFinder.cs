using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Finds the facts that several articles tell, by sentences that share what tells much: names, times, figures, rare words.</summary>
internal sealed class StatementFinder(StoryLexicon lexicon)
{
    /// <summary>Groups of sentences of two or more articles, in the order of their first sentences.</summary>
    public IReadOnlyList<IReadOnlyList<SentenceItem>> Find(IReadOnlyList<StoryText> texts)
    {
        List<SentenceItem> items = [];
        foreach (StoryText text in texts)
        {
            foreach (Span sentence in text.Sentences)
            {
                Bag bag = new(text.WordsIn(sentence), lexicon);
                if (bag.Contents >= StatementThresholds.FewestContents)
                {
                    items.Add(new SentenceItem(text, sentence, bag));
                }
            }
        }

        Clusters clusters = new(items.Count);
        clusters.Join(Edges(items), (a, b) => LikenessOf(items[a], items[b]), StatementThresholds.Average);
        return
        [
            .. clusters.All().Select(members => (IReadOnlyList<SentenceItem>)[.. members.Select(member => items[member])])
                .Where(group => group.Any(item => item.Text != group[0].Text)),
        ];
    }

    private IEnumerable<(int A, int B, double Score)> Edges(List<SentenceItem> items)
    {
        CandidateIndex index = new([.. items.Select(item => item.Bag)], lexicon);
        foreach ((int a, int b) in index.Pairs(StatementThresholds.LeastShared))
        {
            if (items[a].Text != items[b].Text && LikenessOf(items[a], items[b]) is >= StatementThresholds.Sentence and double likeness)
            {
                yield return (a, b, likeness);
            }
        }
    }

    private double LikenessOf(SentenceItem a, SentenceItem b) => Likeness.Of(a.Bag, b.Bag, lexicon).Score;
}
