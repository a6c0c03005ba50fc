using Recoupe.Sentences;

namespace Recoupe.Training.Tagger;

/// <summary>How often each form has each class in the training text, in all of it and in each of its folds.</summary>
/// <remarks>
/// A form that training met only in the fold that is being read must look as unknown as it will in other texts; so the trainer looks
/// forms up in what the other folds and the word list say.
/// </remarks>
internal sealed class FormCounts
{
    public const int FoldCount = 10;

    // A class that a frequent form has this seldom is taken for an error of annotation.
    private const double Noise = 0.003;
    private const int Frequent = 5;

    private readonly Dictionary<ulong, Entry> _entries = [];
    private readonly uint _open;

    public FormCounts(ClassList classes)
    {
        foreach (string name in new[] { "NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM" })
        {
            _open |= classes.IndexOf(name) is int index and >= 0 ? 1u << index : 0;
        }
    }

    public void AddListed(string form, int wordClass) => Of(WordView.KeyOf(form)).Listed |= 1u << wordClass;

    public void AddSeen(string form, int wordClass, int fold)
    {
        Entry entry = Of(WordView.KeyOf(form));
        entry.Seen[wordClass] = entry.Seen.GetValueOrDefault(wordClass) + 1;
        entry.SeenInFold[(fold, wordClass)] = entry.SeenInFold.GetValueOrDefault((fold, wordClass)) + 1;
    }

    /// <summary>The classes that a form can have, and the one it most often has plus one, without what fold <paramref name="without"/> says (-1: with all).</summary>
    public (uint Mask, uint Top) Classes(ulong hash, int without)
    {
        if (!_entries.TryGetValue(hash, out Entry? entry))
        {
            return default;
        }

        int total = 0;
        int most = 0;
        uint top = 0;
        uint mask = 0;
        foreach ((int wordClass, int seen) in entry.Seen)
        {
            total += seen - entry.SeenInFold.GetValueOrDefault((without, wordClass));
        }

        foreach ((int wordClass, int seen) in entry.Seen)
        {
            int count = seen - entry.SeenInFold.GetValueOrDefault((without, wordClass));
            if (count == 0 || count < total * Noise)
            {
                continue;
            }

            mask |= 1u << wordClass;
            if (count > most || (count == most && wordClass + 1 < top))
            {
                most = count;
                top = (uint)wordClass + 1;
            }
        }

        mask |= total >= Frequent ? entry.Listed & _open : entry.Listed;
        return (mask, top != 0 || !uint.IsPow2(mask) ? top : (uint)uint.Log2(mask) + 1);
    }

    private Entry Of(ulong hash)
    {
        if (!_entries.TryGetValue(hash, out Entry? entry))
        {
            _entries[hash] = entry = new Entry();
        }

        return entry;
    }

    /// <summary>The look-up without one fold.</summary>
    public readonly struct Without(FormCounts counts, int fold) : IFormFinder
    {
        public bool Find(ulong hash, ref WordView view)
        {
            (view.Mask, view.Top) = counts.Classes(hash, fold);
            return view.Mask != 0;
        }
    }

    private sealed class Entry
    {
        public uint Listed { get; set; }

        public SortedDictionary<int, int> Seen { get; } = [];

        public Dictionary<(int Fold, int Class), int> SeenInFold { get; } = [];
    }
}
