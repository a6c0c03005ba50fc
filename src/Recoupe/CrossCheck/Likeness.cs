namespace Recoupe.CrossCheck;

/// <summary>How alike two bags of words are.</summary>
/// <param name="Shared">The weight of the words that both hold.</param>
/// <param name="Jaccard">Of the words of either, the weighted share that both hold.</param>
/// <param name="Containment">Of the lighter bag, the weighted share that the other holds too.</param>
internal readonly record struct Likeness(double Shared, double Jaccard, double Containment)
{
    /// <summary>One figure from 0 to 1: the mean of the two shares, so that a cut version counts for half of its missing words.</summary>
    public double Score => (Jaccard + Containment) / 2;

    public static Likeness Of(Bag a, Bag b, StoryLexicon lexicon)
    {
        double shared = a.Shared(b, lexicon);
        double union = a.Weight + b.Weight - shared;
        double lighter = Math.Min(a.Weight, b.Weight);
        return new Likeness(shared, union > 0 ? shared / union : 0, lighter > 0 ? shared / lighter : 0);
    }
}
