namespace Recoupe.Names;

/// <summary>Compares names of people.</summary>
internal static class PersonNames
{
    /// <summary>Whether two full names may be one person's: the same words but for middle names, initials and spelling.</summary>
    /// <remarks>Never on the surname alone: the first name has to fit too, or the whole shorter name has to stand at the end of the longer.</remarks>
    public static bool Compatible(NameWords a, NameWords b)
    {
        NameWords longer = a.Count >= b.Count ? a : b;
        NameWords shorter = a.Count >= b.Count ? b : a;
        if (shorter.Count < 2)
        {
            return false;
        }

        return IsSuffix(shorter, longer) || FirstsFit(shorter, longer);
    }

    /// <summary>How well a short name fits a person: 2 as a surname, 1 as a first name, 0 not at all.</summary>
    public static int Fit(IEnumerable<NameWords> full, NameWords name, IReadOnlyList<string> endings)
    {
        int fit = 0;
        foreach (NameWords person in full)
        {
            if (person.Count > name.Count && IsSurname(name, person, endings))
            {
                return 2;
            }

            if (name.Count == 1 && NameWords.Same(person, 0, name, 0))
            {
                fit = 1;
            }
        }

        return fit;
    }

    /// <summary>Whether two names that no full name explains are one.</summary>
    public static bool SameShort(NameWords a, NameWords b, IReadOnlyList<string> endings)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        for (int i = 0; i < a.Count; i++)
        {
            if (!NameWords.Same(a, i, b, i) && !(i == a.Count - 1 && SameButEnding(a[i], b[i], endings)))
            {
                return false;
            }
        }

        return true;
    }

    // The last words, or for double surnames (Sánchez Pérez-Castejón) any words behind the first.
    private static bool IsSurname(NameWords name, NameWords person, IReadOnlyList<string> endings)
    {
        for (int start = 1; start + name.Count <= person.Count; start++)
        {
            bool same = true;
            for (int i = 0; i < name.Count && same; i++)
            {
                same = NameWords.Same(person, start + i, name, i) || (i == name.Count - 1 && SameButEnding(person[start + i], name[i], endings));
            }

            if (same)
            {
                return true;
            }
        }

        return false;
    }

    private static bool SameButEnding(string a, string b, IReadOnlyList<string> endings)
    {
        foreach (string ending in endings)
        {
            if ((a.Length == b.Length + ending.Length && a.StartsWith(b, StringComparison.Ordinal) && a.EndsWith(ending, StringComparison.Ordinal))
                || (b.Length == a.Length + ending.Length && b.StartsWith(a, StringComparison.Ordinal) && b.EndsWith(ending, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSuffix(NameWords shorter, NameWords longer)
    {
        int offset = longer.Count - shorter.Count;
        for (int i = 0; i < shorter.Count; i++)
        {
            if (!NameWords.Same(shorter, i, longer, offset + i) && !(i == 0 && NameWords.Initial(shorter, i, longer, offset + i)))
            {
                return false;
            }
        }

        return true;
    }

    // First name and every further word of the shorter, in order, among those of the longer.
    private static bool FirstsFit(NameWords shorter, NameWords longer)
    {
        if (!NameWords.Same(shorter, 0, longer, 0) && !NameWords.Initial(shorter, 0, longer, 0))
        {
            return false;
        }

        int at = 1;
        for (int i = 1; i < shorter.Count; i++)
        {
            while (at < longer.Count && !NameWords.Same(shorter, i, longer, at) && !(i < shorter.Count - 1 && NameWords.Initial(shorter, i, longer, at)))
            {
                at++;
            }

            if (at++ >= longer.Count)
            {
                return false;
            }
        }

        return true;
    }
}
