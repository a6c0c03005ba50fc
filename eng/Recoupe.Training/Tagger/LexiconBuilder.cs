using Recoupe.Sentences;
using Recoupe.Text;

namespace Recoupe.Training.Tagger;

/// <summary>Gathers forms and readings of word lists and treebanks and makes the lexicon of a model.</summary>
internal sealed class LexiconBuilder(ClassList classes, FormCounts counts)
{
    private const int LongestEnding = 5;
    private const int MostGuesses = 6;
    private const double RarestGuess = 0.04;
    private const int SeenWeight = 3;

    // A word list is long: one form in so many tells its endings well enough.
    private const int ListedShare = 4;

    private readonly Dictionary<(int, uint, LemmaRule), int> _readingIds = [];
    private readonly List<Reading> _readings = [];
    private readonly Dictionary<LemmaRule, int> _ruleIds = [];
    private readonly List<LemmaRule> _rules = [];
    private readonly Dictionary<string, FormReadings> _forms = new(StringComparer.Ordinal);

    /// <summary>Adds a reading of a word list.</summary>
    public void AddListed(LexiconEntry entry) => Add(entry, 0);

    /// <summary>Adds a reading met in a treebank.</summary>
    public void AddSeen(LexiconEntry entry) => Add(entry, 1);

    /// <summary>The number of times a form was seen in treebanks, and whether a word list has it.</summary>
    public (int Seen, bool Listed) Known(string form) => _forms.TryGetValue(Normal(form), out FormReadings? readings) ? (readings.Total, readings.Listed) : default;

    public Lexicon Build()
    {
        Dictionary<string, int> setIds = [];
        List<int> starts = [0, 0];
        List<ushort> members = [];
        List<byte> tops = [0];
        int SetOf(IEnumerable<int> readings, uint top)
        {
            ushort[] ids = [.. readings.Select(id => checked((ushort)id))];
            string key = top + ":" + string.Join(',', ids);
            if (!setIds.TryGetValue(key, out int set))
            {
                setIds[key] = set = starts.Count - 1;
                members.AddRange(ids);
                starts.Add(members.Count);
                tops.Add((byte)top);
            }

            return set;
        }

        List<KeyValuePair<ulong, ushort>> forms = [];
        foreach ((string form, FormReadings readings) in _forms.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            ulong hash = WordView.KeyOf(form);
            (uint mask, uint top) = counts.Classes(hash, without: -1);
            List<int> kept = Kept(readings, mask);
            if (kept.Count > 0)
            {
                forms.Add(new(hash, checked((ushort)SetOf(kept, top))));
            }
        }

        List<KeyValuePair<ulong, ushort>> endings = Endings((readings, top) => SetOf(readings, top));
        return new Lexicon(
            classes.Classes, [.. _rules], [.. _readings], [.. starts], [.. members], [.. tops], FormDictionary.Build(forms), FormDictionary.Build(endings));
    }

    // What was seen comes first, the most frequent in front; a listed reading adds what was not seen.
    private List<int> Kept(FormReadings readings, uint mask)
    {
        List<int> kept = [];
        foreach ((int id, int _) in readings.Counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            Reading reading = _readings[id];
            bool known = kept.Exists(other => _readings[other].Class == reading.Class && _readings[other].Morphology == reading.Morphology);
            if (!known && ((mask >> reading.Class) & 1) != 0)
            {
                kept.Add(id);
            }
        }

        return kept;
    }

    private List<KeyValuePair<ulong, ushort>> Endings(Func<IEnumerable<int>, uint, int> setOf)
    {
        // By length, then class and ending: the histogram of readings, a form counting once.
        Dictionary<(int Class, string Ending), Dictionary<int, int>>[] histograms = new Dictionary<(int, string), Dictionary<int, int>>[LongestEnding + 1];
        for (int length = 0; length <= LongestEnding; length++)
        {
            histograms[length] = [];
        }

        foreach ((string form, FormReadings readings) in _forms.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (readings.Total == 0 && StableHash.Of(form) % ListedShare != 0)
            {
                continue;
            }

            string lower = form.ToLowerInvariant();
            foreach ((int id, int seen) in readings.Counts)
            {
                for (int length = 0; length <= Math.Min(LongestEnding, lower.Length); length++)
                {
                    (int, string) key = (_readings[id].Class, lower[^length..]);
                    if (!histograms[length].TryGetValue(key, out Dictionary<int, int>? histogram))
                    {
                        histograms[length][key] = histogram = [];
                    }

                    histogram[id] = histogram.GetValueOrDefault(id) + (seen > 0 ? SeenWeight : 1);
                }
            }
        }

        List<KeyValuePair<ulong, ushort>> entries = [];
        Dictionary<(int, string), int> known = [];
        for (int length = 0; length <= LongestEnding; length++)
        {
            foreach (((int wordClass, string ending), Dictionary<int, int> histogram) in histograms[length].OrderBy(pair => pair.Key.Class).ThenBy(pair => pair.Key.Ending, StringComparer.Ordinal))
            {
                int total = histogram.Values.Sum();
                if (length > 2 && total < 2 * SeenWeight)
                {
                    continue;
                }

                int set = setOf(
                    histogram.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostGuesses).Where(pair => pair.Value >= RarestGuess * total).Select(pair => pair.Key),
                    (uint)wordClass + 1);
                int shorter = 0;
                for (int cut = 1; cut <= length && shorter == 0; cut++)
                {
                    known.TryGetValue((wordClass, ending[cut..]), out shorter);
                }

                if (set != shorter)
                {
                    known[(wordClass, ending)] = set;
                    entries.Add(new(Lexicon.EndingKey(wordClass, length, WordView.EndingOf(ending)), checked((ushort)set)));
                }
            }
        }

        return entries;
    }

    private void Add(LexiconEntry entry, int seen)
    {
        int wordClass = classes.IndexOf(entry.Class);
        if (wordClass < 0 || entry.Form.Length == 0)
        {
            return;
        }

        LemmaRule rule = entry.Rule;
        if (!_readingIds.TryGetValue((wordClass, entry.Morphology.Packed, rule), out int id))
        {
            if (!_ruleIds.TryGetValue(rule, out int ruleId))
            {
                _ruleIds[rule] = ruleId = _rules.Count;
                _rules.Add(rule);
            }

            _readingIds[(wordClass, entry.Morphology.Packed, rule)] = id = _readings.Count;
            _readings.Add(new Reading((byte)wordClass, entry.Morphology, checked((ushort)ruleId)));
        }

        string form = Normal(entry.Form);
        if (!_forms.TryGetValue(form, out FormReadings? readings))
        {
            _forms[form] = readings = new FormReadings();
        }

        readings.Counts[id] = readings.Counts.GetValueOrDefault(id) + seen;
        readings.Total += seen;
        readings.Listed |= seen == 0;
    }

    private static string Normal(string form) => string.Create(form.Length, form, static (result, source) =>
    {
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = WordView.Normal(source[i]);
        }
    });

    private sealed class FormReadings
    {
        public Dictionary<int, int> Counts { get; } = [];

        public int Total { get; set; }

        public bool Listed { get; set; }
    }
}
