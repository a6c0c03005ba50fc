namespace Recoupe.Evaluation.Cleaning;

/// <summary>The counts of one set.</summary>
internal sealed class CleaningCounts
{
    private int _drops;
    private int _removed;
    private int _keeps;
    private int _kept;
    private int _with;
    private int _withFound;
    private int _withoutFound;

    public void AddSpan(string action, bool kept)
    {
        _drops += action == "drop" ? 1 : 0;
        _removed += action == "drop" && !kept ? 1 : 0;
        _keeps += action == "keep" ? 1 : 0;
        _kept += action == "keep" && kept ? 1 : 0;
    }

    public void AddSegments(int withFound, int withoutFound, int with)
    {
        _withFound += withFound;
        _withoutFound += withoutFound;
        _with += with;
    }

    /// <summary>Removed and undamaged shares, where higher is better for both; F1 of segments.</summary>
    public IEnumerable<Score> Scores(string set)
    {
        if (_drops > 0)
        {
            yield return new Score(set + "/removed", (double)_removed / _drops);
            yield return new Score(set + "/undamaged", (double)_kept / Math.Max(1, _keeps));
        }

        if (_with > 0)
        {
            yield return new Score(set + "/segments_f1", 2.0 * _withFound / (_withFound + _withoutFound + _with));
        }
    }
}
