using Recoupe.Reuse;
using Recoupe.Snapshots;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>Knows the pages that an outlet makes from a template day after day (weather, horoscope, listings) by the turns of words that come back in them.</summary>
/// <remarks>
/// Numbers, weekdays and months count as one word. A headline is known by the whole of it, a text by a sample of its grams of three words; what the
/// outlet had on three earlier days is of a template. The table has a fixed size: a turn is forgotten when others crowd it out, those of one day first.
/// </remarks>
internal sealed class TemplateSketch
{
    private const int Bits = 20;
    private const int Gram = 3;
    private const int Sample = 8;
    private const int LeastGrams = 5;
    private const int LeastDays = 3;
    private const double Share = 0.5;
    private const int DayMask = 0xFFF;
    private const int MostDays = 63;
    private const int CheckBits = 14;

    // A slot: 14 bits to check by, 12 bits of the last day, 6 bits for the number of days.
    private readonly uint[] _slots = new uint[1 << Bits];

    /// <summary>Takes in an article that came out on <paramref name="day"/>.</summary>
    /// <param name="scan">Its text or headline.</param>
    /// <param name="lexicon">The words of its language.</param>
    /// <param name="outlet">Its outlet.</param>
    /// <param name="day">The day, counted from any.</param>
    /// <param name="headline">Whether it is the headline.</param>
    /// <returns>Whether it is made from a template.</returns>
    public bool See(ScannedText scan, TermLexicon lexicon, ulong outlet, int day, bool headline)
    {
        ReadOnlySpan<ulong> words = scan.Hashes;
        if (headline)
        {
            ulong whole = outlet;
            int plain = 0;
            for (int i = 0; i < words.Length; i++)
            {
                ulong masked = Mask(words[i], lexicon, scan, i);
                plain += masked == 0 ? 0 : 1;
                whole = StableHash.Mix(whole ^ masked);
            }

            return plain > 0 && plain < words.Length && Note(whole, day) >= LeastDays;
        }

        (int sampled, int known) = (0, 0);
        (ulong before, ulong last) = (0, 0);
        for (int i = 0; i < words.Length; i++)
        {
            ulong word = Mask(words[i], lexicon, scan, i);
            ulong gram = StableHash.Mix(unchecked((before * 31) + (last * 17) + word));
            (before, last) = (last, word);
            if (i + 1 >= Gram && gram % Sample == 0)
            {
                sampled++;
                known += Note(gram ^ outlet, day) >= LeastDays ? 1 : 0;
            }
        }

        return sampled >= LeastGrams && known >= sampled * Share;
    }

    /// <summary>Writes the sketch.</summary>
    public void Write(SnapshotWriter writer)
    {
        for (int i = 0; i < _slots.Length; i++)
        {
            if (_slots[i] != 0)
            {
                writer.Write(i);
                writer.Write(_slots[i]);
            }
        }

        writer.Write(-1);
    }

    /// <summary>Reads what <see cref="Write"/> wrote into an empty sketch.</summary>
    public void Read(SnapshotReader reader)
    {
        for (int i = reader.ReadInt32(); i >= 0; i = reader.ReadInt32())
        {
            _slots[i & (_slots.Length - 1)] = reader.ReadUInt32();
        }
    }

    private static ulong Mask(ulong word, TermLexicon lexicon, ScannedText scan, int index) =>
        scan.Words[index].IsNumber || lexicon.IsCalendar(word) ? 0 : word;

    // The number of earlier days on which the turn came.
    private int Note(ulong turn, int day)
    {
        uint check = (uint)(turn >> (64 - CheckBits)) | 1;
        int home = (int)(turn & ((1 << Bits) - 1));
        int slot = home;
        for (int way = 0; way < 2; way++)
        {
            int at = home ^ way;
            if (_slots[at] >> 18 == check)
            {
                int last = (int)(_slots[at] >> 6) & DayMask;
                int days = (int)(_slots[at] & MostDays);
                if (last != (day & DayMask))
                {
                    _slots[at] = (check << 18) | ((uint)(day & DayMask) << 6) | (uint)Math.Min(MostDays, days + 1);
                    return days;
                }

                return days - 1;
            }

            if ((_slots[at] & MostDays) < (_slots[slot] & MostDays))
            {
                slot = at;
            }
        }

        _slots[slot] = (check << 18) | ((uint)(day & DayMask) << 6) | 1;
        return 0;
    }
}
