namespace Recoupe.Reuse;

/// <summary>In how many articles of a story each term stands: what all of them say shows no copying between two.</summary>
internal sealed class StoryWords
{
    // What is left of the weight of a word that every article of the story has.
    private const double Least = 0.2;

    private readonly Dictionary<uint, int> _articles = [];
    private readonly int _count;

    /// <summary>Counts the terms of <paramref name="texts"/>.</summary>
    public StoryWords(IReadOnlyList<CopyText> texts)
    {
        _count = texts.Count;
        HashSet<uint> seen = [];
        foreach (CopyText text in texts)
        {
            seen.Clear();
            foreach (uint term in text.Terms)
            {
                if (seen.Add(term))
                {
                    _articles[term] = _articles.GetValueOrDefault(term) + 1;
                }
            }
        }
    }

    /// <summary>1 for a term that only two articles have, less the more have it.</summary>
    public double Rarity(uint term)
    {
        int articles = _articles.GetValueOrDefault(term);
        return _count <= 2 || articles <= 2 ? 1 : 1 - ((1 - Least) * (articles - 2) / (_count - 2));
    }

    /// <summary>What a word of <paramref name="text"/> says, in this story.</summary>
    public double Weight(CopyText text, int word) => text.Stop[word] ? Least : Rarity(text.Terms[word]);
}
