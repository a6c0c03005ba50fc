using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Makes the names of a whole article agree: one name is of one type, a surname is a person's, and a name found once is found wherever it stands.</summary>
internal static class NameConsistency
{
    private const double Sure = 0.9;

    /// <summary>Changes types of, and adds to, <paramref name="names"/>.</summary>
    public static void Apply(string text, Annotations layers, List<NameCandidate> names, NameResources resources)
    {
        if (names.Count == 0)
        {
            return;
        }

        Vote(names);
        Dictionary<string, NameCandidate> surnames = Surnames(names);
        foreach (NameCandidate name in names)
        {
            if (name.Type != MentionType.Person && name.Words.Count == 1 && name.Score < Sure && surnames.ContainsKey(name.Words[0]))
            {
                name.Type = MentionType.Person;
                name.Rule = "names.consistency";
            }
        }

        AddMissing(text, layers, names, surnames, resources);
    }

    // The same name has the type that its mentions are most sure of.
    private static void Vote(List<NameCandidate> names)
    {
        Dictionary<string, double[]> votes = new(StringComparer.Ordinal);
        foreach (NameCandidate name in names)
        {
            string key = Folding.Fold(name.Name);
            if (!votes.TryGetValue(key, out double[]? types))
            {
                votes[key] = types = new double[5];
            }

            types[(int)name.Type] += name.Score;
        }

        foreach (NameCandidate name in names)
        {
            double[] types = votes[Folding.Fold(name.Name)];
            int best = (int)name.Type;
            for (int type = 0; type < types.Length; type++)
            {
                best = types[type] > types[best] ? type : best;
            }

            if (best != (int)name.Type && name.Score < Sure)
            {
                name.Type = (MentionType)best;
                name.Rule = "names.consistency";
            }
        }
    }

    private static Dictionary<string, NameCandidate> Surnames(List<NameCandidate> names)
    {
        Dictionary<string, NameCandidate> surnames = new(StringComparer.Ordinal);
        foreach (NameCandidate name in names)
        {
            if (name.Type == MentionType.Person && name.Words.Count is > 1 and < 5 && name.Score > 0.6)
            {
                surnames.TryAdd(name.Words[name.Words.Count - 1], name);
            }
        }

        return surnames;
    }

    private static void AddMissing(string text, Annotations layers, List<NameCandidate> names, Dictionary<string, NameCandidate> surnames, NameResources resources)
    {
        if (surnames.Count == 0)
        {
            return;
        }

        ReadOnlySpan<Token> tokens = layers.Tokens.AsSpan();
        HashSet<string> lower = LowerWords(text, tokens, surnames);
        List<NameCandidate> added = [];
        int next = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            while (next < names.Count && names[next].EndToken <= i)
            {
                next++;
            }

            ReadOnlySpan<char> word = tokens[i].Span.Of(text);
            if ((next < names.Count && names[next].FirstToken <= i) || word.Length < 3 || word.Length > 40 || !char.IsUpper(word[0]))
            {
                continue;
            }

            string folded = Folding.Fold(word);
            if (surnames.ContainsKey(folded) && !lower.Contains(folded))
            {
                NameCandidate name = new(tokens[i].Span, i, i + 1, MentionType.Person, 0.6, "names.consistency", tokens[i].Span.TextOf(text));
                if (i > 0 && resources.IsHonorific(tokens[i - 1].Span.Of(text), out Gender gender))
                {
                    name.Address = gender;
                    name.Addressed = true;
                }

                added.Add(name);
            }
        }

        if (added.Count > 0)
        {
            names.AddRange(added);
            names.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        }
    }

    // A surname that is a common word too (Marchand, Lejeune) is not looked for where the word is used.
    private static HashSet<string> LowerWords(string text, ReadOnlySpan<Token> tokens, Dictionary<string, NameCandidate> surnames)
    {
        HashSet<string> lower = new(StringComparer.Ordinal);
        foreach (Token token in tokens)
        {
            ReadOnlySpan<char> word = token.Span.Of(text);
            if (word.Length is >= 3 and <= 40 && char.IsLower(word[0]))
            {
                string folded = Folding.Fold(word);
                if (surnames.ContainsKey(folded))
                {
                    lower.Add(folded);
                }
            }
        }

        return lower;
    }
}
