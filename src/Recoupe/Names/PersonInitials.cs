using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Finds people called by their initials ("NKM" for Nathalie Kosciusko-Morizet) in an article that names them in full.</summary>
internal static class PersonInitials
{
    private const int Fewest = 3;
    private const int Most = 4;

    /// <summary>Adds the initials to <paramref name="names"/>, and makes people of those that were taken for something else.</summary>
    public static void Apply(string text, Layer<Token> tokens, List<NameCandidate> names, AliasTable aliases)
    {
        Dictionary<string, NameCandidate?> people = new(StringComparer.Ordinal);
        foreach (NameCandidate name in names)
        {
            if (name.Type == MentionType.Person && InitialsOf(name.Name) is { } initials)
            {
                people[initials] = people.TryGetValue(initials, out NameCandidate? other) && other?.Name != name.Name ? null : name;
            }
        }

        if (people.Count == 0)
        {
            return;
        }

        List<NameCandidate> added = [];
        Dictionary<string, NameCandidate?>.AlternateLookup<ReadOnlySpan<char>> lookup = people.GetAlternateLookup<ReadOnlySpan<char>>();
        int next = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            while (next < names.Count && names[next].EndToken <= i)
            {
                next++;
            }

            ReadOnlySpan<char> word = tokens[i].Span.Of(text);
            if (word.Length is < Fewest or > Most || !lookup.TryGetValue(word, out NameCandidate? person) || person is null)
            {
                continue;
            }

            bool named = next < names.Count && names[next].FirstToken <= i;
            if (named && (names[next].EndToken - names[next].FirstToken > 1 || aliases.Find(word) is not null))
            {
                continue;
            }

            NameCandidate candidate = new(tokens[i].Span, i, i + 1, MentionType.Person, 0.7, "names.initials", person.Name);
            if (named)
            {
                names[next] = candidate;
            }
            else
            {
                added.Add(candidate);
            }
        }

        if (added.Count > 0)
        {
            names.AddRange(added);
            names.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        }
    }

    // The first letters of all words, those behind a hyphen too; null when they are too few or too many, or one is small (a particle).
    private static string? InitialsOf(string name)
    {
        Span<char> letters = stackalloc char[Most];
        int count = 0;
        bool begins = true;
        foreach (char c in name)
        {
            if (begins && char.IsLetter(c))
            {
                if (count == Most || !char.IsUpper(c))
                {
                    return null;
                }

                letters[count++] = c;
            }

            begins = c is ' ' or '-' or '\n' or '\u00A0';
        }

        return count >= Fewest ? letters[..count].ToString() : null;
    }
}
