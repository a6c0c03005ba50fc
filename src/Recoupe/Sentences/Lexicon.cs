using System.Numerics;
using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>The forms of a language with their readings, and for other forms the readings that their endings suggest.</summary>
/// <remarks>Immutable; forms are looked up in place in the bytes of the model.</remarks>
internal sealed class Lexicon : IFormFinder
{
    private readonly FormDictionary _forms;
    private readonly FormDictionary _endings;
    private readonly Reading[] _readings;
    private readonly int[] _starts;
    private readonly ushort[] _members;
    private readonly uint[] _masks;
    private readonly byte[] _tops;

    /// <summary>Takes the parts that <see cref="TaggerModelFile"/> reads.</summary>
    /// <param name="classes">The classes, at most 30.</param>
    /// <param name="rules">The lemma rules.</param>
    /// <param name="readings">All distinct readings.</param>
    /// <param name="starts">Where the members of set i begin; set 0 is empty, one more entry ends the last.</param>
    /// <param name="members">The readings of the sets, the likeliest first.</param>
    /// <param name="tops">The class that the forms of a set most often have, plus one.</param>
    /// <param name="forms">From forms to sets.</param>
    /// <param name="endings">From classes with endings to sets.</param>
    public Lexicon(WordClass[] classes, LemmaRule[] rules, Reading[] readings, int[] starts, ushort[] members, byte[] tops, FormDictionary forms, FormDictionary endings)
    {
        Classes = classes;
        Rules = rules;
        _readings = readings;
        _starts = starts;
        _members = members;
        _tops = tops;
        _forms = forms;
        _endings = endings;
        _masks = new uint[starts.Length - 1];
        for (int set = 0; set < _masks.Length; set++)
        {
            foreach (ushort member in Members(set))
            {
                _masks[set] |= 1u << readings[member].Class;
            }
        }
    }

    /// <summary>The classes that the tagger tells apart.</summary>
    public WordClass[] Classes { get; }

    /// <summary>The lemma rules.</summary>
    public LemmaRule[] Rules { get; }

    /// <summary>All readings.</summary>
    public ReadOnlySpan<Reading> Readings => _readings;

    /// <summary>Where the sets begin.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>The readings of all sets.</summary>
    public ReadOnlySpan<ushort> AllMembers => _members;

    /// <summary>The likeliest class of each set, plus one.</summary>
    public ReadOnlySpan<byte> Tops => _tops;

    /// <summary>From forms to sets.</summary>
    public FormDictionary Forms => _forms;

    /// <summary>From classes with endings to sets.</summary>
    public FormDictionary Endings => _endings;

    /// <summary>The key under which a class with an ending of <paramref name="length"/> characters is kept.</summary>
    public static ulong EndingKey(int wordClass, int length, uint suffix) => StableHash.Mix(((ulong)suffix << 16) | ((ulong)(uint)wordClass << 8) | (uint)length);

    /// <inheritdoc/>
    public bool Find(ulong hash, ref WordView view)
    {
        int set = _forms.Find(hash);
        if (set == 0 || set >= _masks.Length)
        {
            return false;
        }

        view.Readings = set;
        view.Mask = _masks[set];
        view.Top = _tops[set];
        return true;
    }

    /// <summary>The indices of the readings of a set, the likeliest first.</summary>
    public ReadOnlySpan<ushort> Members(int set) => _members.AsSpan(_starts[set].._starts[set + 1]);

    /// <summary>Whether a form of this set can have class <paramref name="wordClass"/>.</summary>
    public bool Allows(int set, int wordClass) => ((_masks[set] >> wordClass) & 1) != 0;

    /// <summary>The set of readings that the longest known ending suggests for a word of <paramref name="wordClass"/>; 0 when none does.</summary>
    public int Guess(in WordView view, int wordClass)
    {
        int set = _endings.Find(EndingKey(wordClass, 5, view.Suffix5));
        set = set != 0 ? set : _endings.Find(EndingKey(wordClass, 4, view.Suffix4));
        set = set != 0 ? set : _endings.Find(EndingKey(wordClass, 3, view.Suffix3));
        set = set != 0 ? set : _endings.Find(EndingKey(wordClass, 2, view.Suffix2));
        set = set != 0 ? set : _endings.Find(EndingKey(wordClass, 1, view.Suffix1));
        set = set != 0 ? set : _endings.Find(EndingKey(wordClass, 0, 0));
        return set < _masks.Length ? set : 0;
    }

    /// <summary>The number of classes in a mask.</summary>
    public static int CountOf(uint mask) => BitOperations.PopCount(mask);
}
