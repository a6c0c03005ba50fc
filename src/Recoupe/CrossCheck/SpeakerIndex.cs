using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>The speakers of a story under one number each, whatever form of the name an article uses.</summary>
internal sealed class SpeakerIndex
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly List<(string Name, HashSet<string> Words, bool Named, int Heir)> _speakers = [];

    /// <summary>The number of an unknown speaker.</summary>
    public const int Unknown = -1;

    /// <summary>Numbers <paramref name="name"/>; <see cref="Unknown"/> for null and for what holds no letter.</summary>
    public int Add(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return Unknown;
        }

        string folded = Folding.Fold(name.Trim());
        if (_byName.TryGetValue(folded, out int known))
        {
            return known;
        }

        HashSet<string> words = new(StringComparer.Ordinal);
        for (Span word = WordScanner.Next(folded, 0, folded.Length); !word.IsEmpty; word = WordScanner.Next(folded, word.End, folded.Length))
        {
            words.Add(word.TextOf(folded));
        }

        if (words.Count == 0)
        {
            return Unknown;
        }

        _byName[folded] = _speakers.Count;
        _speakers.Add((name.Trim(), words, char.IsUpper(name.Trim()[0]), _speakers.Count));
        return _speakers.Count - 1;
    }

    /// <summary>Joins the short forms of a name to its longest form; to be called once all names are in.</summary>
    public void Settle()
    {
        for (int i = 0; i < _speakers.Count; i++)
        {
            int best = -1;
            int candidates = 0;
            for (int j = 0; j < _speakers.Count; j++)
            {
                if (i != j && _speakers[i].Named && _speakers[j].Named && Shortens(_speakers[i], _speakers[j]))
                {
                    candidates += best >= 0 && _speakers[best].Words.IsSubsetOf(_speakers[j].Words) ? 0 : 1;
                    best = j;
                }
            }

            // A short form that two longer names share stands for neither.
            if (candidates == 1)
            {
                _speakers[i] = _speakers[i] with { Heir = best };
            }
        }
    }

    /// <summary>The number under which all forms of the name stand.</summary>
    public int Of(int speaker)
    {
        for (int steps = 0; speaker >= 0 && _speakers[speaker].Heir != speaker && steps < 8; steps++)
        {
            speaker = _speakers[speaker].Heir;
        }

        return speaker;
    }

    /// <summary>The name; null for an unknown speaker.</summary>
    public string? NameOf(int speaker) => speaker < 0 ? null : _speakers[speaker].Name;

    /// <summary>Whether the speaker is named rather than described.</summary>
    public bool IsNamed(int speaker) => speaker >= 0 && _speakers[speaker].Named;

    private static bool Shortens((string Name, HashSet<string> Words, bool Named, int Heir) a, (string Name, HashSet<string> Words, bool Named, int Heir) b) =>
        a.Words.Count < b.Words.Count && a.Words.IsSubsetOf(b.Words);
}
