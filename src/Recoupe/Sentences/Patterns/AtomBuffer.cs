namespace Recoupe.Sentences.Patterns;

/// <summary>The atoms of one article and their labels, in arrays that grow.</summary>
internal sealed class AtomBuffer
{
    private Atom[] _atoms;
    private Label[] _labels;
    private int _labelCount;

    public AtomBuffer(int textLength)
    {
        _atoms = new Atom[(textLength / 5) + 16];
        _labels = new Label[(textLength / 8) + 16];
    }

    /// <summary>The number of atoms.</summary>
    public int Count { get; private set; }

    /// <summary>The atom at <paramref name="index"/>.</summary>
    public ref Atom this[int index] => ref _atoms[index];

    /// <summary>Appends an atom.</summary>
    public void Add(in Atom atom)
    {
        if (Count == _atoms.Length)
        {
            Array.Resize(ref _atoms, Count * 2);
        }

        _atoms[Count++] = atom;
    }

    /// <summary>Whether the atoms behind <paramref name="first"/> are those of a phrase, in one sentence.</summary>
    public bool Follow(int first, int[] entries, bool[] glued)
    {
        if (first + entries.Length >= Count || _atoms[first + entries.Length].Sentence != _atoms[first].Sentence)
        {
            return false;
        }

        for (int i = 0; i < entries.Length; i++)
        {
            if (_atoms[first + 1 + i].Entry != entries[i] || (glued[i] && !_atoms[first + 1 + i].Glued))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the letters of an atom are as <paramref name="letters"/> asks.</summary>
    public bool HasCase(int atom, LetterCase letters) => letters switch
    {
        LetterCase.Capital => _atoms[atom].Capital,
        LetterCase.Small => !_atoms[atom].Capital,
        LetterCase.AllCapitals => _atoms[atom].AllCapitals,
        LetterCase.Plain => !_atoms[atom].Accented,
        _ => true,
    };

    /// <summary>Takes back the atoms from <paramref name="count"/> on.</summary>
    public void Cut(int count) => Count = count;

    /// <summary>Appends a label; labels of one atom are appended together.</summary>
    public void Add(in Label label)
    {
        if (_labelCount == _labels.Length)
        {
            Array.Resize(ref _labels, _labelCount * 2);
        }

        _labels[_labelCount++] = label;
    }

    /// <summary>The number of labels so far.</summary>
    public int LabelCount => _labelCount;

    /// <summary>The labels of an atom.</summary>
    public ReadOnlySpan<Label> LabelsOf(int atom) => _labels.AsSpan(_atoms[atom].FirstLabel, _atoms[atom].EndLabel - _atoms[atom].FirstLabel);
}
