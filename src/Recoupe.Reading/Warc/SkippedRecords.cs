using System.Globalization;

namespace Recoupe.Reading.Warc;

/// <summary>Counts the records that hold no page, by what they are, for one word at the end.</summary>
internal sealed class SkippedRecords
{
    private const int MaxKinds = 12;

    // A hostile file could name ever new kinds.
    private const int MaxKnown = 1000;

    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private long _total;

    public void Add(string kind)
    {
        _total++;
        if (_counts.Count < MaxKnown || _counts.ContainsKey(kind))
        {
            _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        }
    }

    /// <summary>The word; null when nothing was skipped.</summary>
    public string? Word
    {
        get
        {
            if (_total == 0)
            {
                return null;
            }

            IEnumerable<string> kinds = _counts.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal).Take(MaxKinds)
                .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Value} {kind.Key}"));
            string rest = _counts.Count > MaxKinds ? ", others" : "";
            return string.Create(CultureInfo.InvariantCulture, $"{_total} records skipped that hold no page: {string.Join(", ", kinds)}{rest}");
        }
    }
}
