namespace Recoupe.CrossCheck;

/// <summary>Finds the places that give one quantity of the story: the same unit among the same words.</summary>
internal sealed class FigureFinder(StoryLexicon lexicon)
{
    /// <summary>The groups of two or more places, in the order of their first places.</summary>
    public IReadOnlyList<IReadOnlyList<FigureItem>> Find(IReadOnlyList<StoryText> texts)
    {
        FigureReader reader = new(lexicon);
        FigureItem[] items = [.. texts.SelectMany(reader.Read)];
        Clusters clusters = new(items.Length);
        clusters.Join(Edges(items), (a, b) => Linkage(items[a], items[b]), FigureThresholds.Average);
        return [.. clusters.All().Where(members => members.Count > 1).Select(members => (IReadOnlyList<FigureItem>)[.. members.Select(member => items[member])])];
    }

    private IEnumerable<(int A, int B, double Score)> Edges(FigureItem[] items)
    {
        CandidateIndex index = new([.. items.Select(item => item.Around)], lexicon);
        foreach ((int a, int b) in index.Pairs(0.3))
        {
            if (items[a].Family != items[b].Family || CountsOther(items[a], items[b]))
            {
                continue;
            }

            double likeness = LikenessOf(items[a], items[b]);
            double threshold = ThresholdOf(items[a].Version, items[b].Version);
            if (likeness >= threshold && !Beside(items[a], items[b]))
            {
                yield return (a, b, likeness - threshold + (FigureComparison.SameAmount(items[a].Version, items[b].Version) ? 1 : 0));
            }
        }
    }

    private double Linkage(FigureItem a, FigureItem b)
    {
        if (a.Family != b.Family || Beside(a, b))
        {
            return -1;
        }

        double likeness = LikenessOf(a, b);
        return FigureComparison.SameAmount(a.Version, b.Version) ? likeness + 0.15 : likeness;
    }

    private double LikenessOf(FigureItem a, FigureItem b) =>
        (Likeness.Of(a.Near, b.Near, lexicon).Score + Likeness.Of(a.Around, b.Around, lexicon).Score) / 2;

    private static double ThresholdOf(FigureVersion a, FigureVersion b)
    {
        if (!FigureComparison.SameAmount(a, b))
        {
            return FigureThresholds.OtherValue;
        }

        return FigureComparison.IsTelling(a.Value) ? FigureThresholds.TellingValue : FigureThresholds.SameValue;
    }

    // Different amounts of things that the articles call differently ("120 firefighters", "280 employees") are two quantities.
    private bool CountsOther(FigureItem a, FigureItem b) =>
        !FigureComparison.SameAmount(a.Version, b.Version) && a.Text.Language == b.Text.Language
        && a.Counted.Contents > 0 && b.Counted.Contents > 0 && a.Counted.Shared(b.Counted, lexicon) == 0;

    // Two amounts in one sentence are two quantities: "from 7 to 25".
    private static bool Beside(FigureItem a, FigureItem b) =>
        a.Text == b.Text && a.Sentence == b.Sentence && !FigureComparison.SameAmount(a.Version, b.Version);
}
