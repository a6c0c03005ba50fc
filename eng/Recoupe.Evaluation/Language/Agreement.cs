using Recoupe.Text;

namespace Recoupe.Evaluation.Language;

/// <summary>Counts spans that are in the gold, in the answer, and in both.</summary>
internal sealed class Agreement
{
    private int _both;
    private int _gold;
    private int _found;

    /// <summary>The harmonic mean of precision and recall; 0 when nothing agrees.</summary>
    public double F1 => _both == 0 ? 0 : 2.0 * _both / (_gold + _found);

    public void Add(IEnumerable<Span> gold, IEnumerable<Span> found)
    {
        HashSet<Span> wanted = [.. gold];
        HashSet<Span> answer = [.. found];
        _gold += wanted.Count;
        _found += answer.Count;
        wanted.IntersectWith(answer);
        _both += wanted.Count;
    }
}
