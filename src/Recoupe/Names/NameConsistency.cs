using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Makes the names of a whole article agree: one name is of one type, a surname is a person's, and a name found once is found wherever it stands.</summary>
internal static class NameConsistency
{
    private const int ShortestTransliterated = 5;
    private const int LongestApposition = 5;
    private const double SureEnough = 0.7;
    private const string TransliterationMark = "~";

    /// <summary>Changes types of, and adds to, <paramref name="names"/>.</summary>
    public static void Apply(string text, Annotations layers, List<NameCandidate> names, NameResources resources)
    {
        UseAppositions(text, layers.Tokens, names, resources);
        Vote(names);
        UseAliases(names, resources);
        Dictionary<string, NameCandidate> surnames = Surnames(names);
        foreach (NameCandidate name in names)
        {
            if (name.Type != MentionType.Person && name.Words.Count == 1 && surnames.ContainsKey(name.Words[0]) && (resources.Lexicon.OfPhrase(PhraseHash.Of(name.Name)) & (GazetteerFlags.Place | GazetteerFlags.Organisation)) == 0)
            {
                name.Type = MentionType.Person;
                name.Rule = "names.consistency";
            }
        }

        AddMissing(text, layers, names, surnames, resources);
        PersonInitials.Apply(text, layers.Tokens, names, resources.Aliases);
        InstitutionNames.Apply(text, layers, names, resources);
    }

    // "Norvane, the Norwegian battery maker," is no person, whatever the sequence model makes of a word that it has never seen.
    private static void UseAppositions(string text, Layer<Token> tokens, List<NameCandidate> names, NameResources resources)
    {
        HashSet<string>? organisations = null;
        foreach (NameCandidate name in names)
        {
            if (name.Type == MentionType.Person && !name.Addressed && name.Words.Count == 1 && IsCalledOrganisation(text, tokens, name.EndToken, resources))
            {
                (organisations ??= new HashSet<string>(StringComparer.Ordinal)).Add(name.Name);
            }
        }

        foreach (NameCandidate name in organisations is null ? [] : names.Where(name => organisations.Contains(name.Name)))
        {
            name.Type = MentionType.Organisation;
            name.Rule = "names.apposition";
        }
    }

    // A comma, a noun phrase whose noun stands for organisations, and a mark behind it.
    private static bool IsCalledOrganisation(string text, Layer<Token> tokens, int comma, NameResources resources)
    {
        if (comma >= tokens.Count || tokens[comma].Span.Of(text) is not ",")
        {
            return false;
        }

        int last = Math.Min(tokens.Count - 1, comma + LongestApposition);
        for (int i = comma + 1; i < last && tokens[i].Pos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn; i++)
        {
            if (tokens[i].Pos == PartOfSpeech.Noun && tokens[i + 1].Pos == PartOfSpeech.Punct && resources.IsOrganisationNoun(tokens[i].Span.Of(text)))
            {
                return true;
            }
        }

        return false;
    }

    // What the alias table knows is what it says it is, but for a surname that somebody bears with a form of address.
    private static void UseAliases(List<NameCandidate> names, NameResources resources)
    {
        foreach (NameCandidate name in names)
        {
            if (!name.Addressed && resources.Aliases.Find(name.Name) is { } alias && alias.Type != name.Type)
            {
                name.Type = alias.Type;
                name.Rule = "names.alias";
            }
        }
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

            if (best != (int)name.Type)
            {
                name.Type = (MentionType)best;
                name.Rule = "names.consistency";
            }
        }
    }

    // By the folded surname, and by its transliteration key: two spellings of one name may stand in one article.
    private static Dictionary<string, NameCandidate> Surnames(List<NameCandidate> names)
    {
        Dictionary<string, NameCandidate> surnames = new(StringComparer.Ordinal);
        foreach (NameCandidate name in names)
        {
            if (name.Type == MentionType.Person && name.Words.Count is > 1 and < 5)
            {
                string surname = name.Words[name.Words.Count - 1];
                surnames.TryAdd(surname, name);
                if (surname.Length >= ShortestTransliterated)
                {
                    surnames.TryAdd(TransliterationMark + Transliteration.Key(surname), name);
                }
            }
        }

        return surnames;
    }

    private static void AddMissing(string text, Annotations layers, List<NameCandidate> names, Dictionary<string, NameCandidate> surnames, NameResources resources)
    {
        ReadOnlySpan<Token> tokens = layers.Tokens.AsSpan();
        Dictionary<string, NameCandidate> single = SingleWords(names);
        Dictionary<string, NameCandidate>.AlternateLookup<ReadOnlySpan<char>> singles = single.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string>? lower = null;
        List<NameCandidate> added = [];
        int next = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            while (next < names.Count && names[next].EndToken <= i)
            {
                next++;
            }

            ReadOnlySpan<char> word = tokens[i].Span.Of(text);
            if ((next < names.Count && names[next].FirstToken <= i) || word.Length is < 3 or > 40 || !char.IsUpper(word[0]))
            {
                continue;
            }

            Alias? alias = resources.Aliases.Find(word);
            if (alias is null)
            {
                if (singles.TryGetValue(word, out NameCandidate? same) && tokens[i].Pos == PartOfSpeech.Propn)
                {
                    added.Add(new NameCandidate(tokens[i].Span, i, i + 1, same.Type, 0.6, "names.consistency", same.Name));
                    continue;
                }

                string folded = surnames.Count == 0 ? "" : Folding.Fold(word);
                if (!IsSurname(folded, surnames) || (lower ??= LowerWords(text, tokens, surnames)).Contains(folded))
                {
                    continue;
                }
            }

            NameCandidate name = new(tokens[i].Span, i, i + 1, alias?.Type ?? MentionType.Person, 0.6, "names.consistency", tokens[i].Span.TextOf(text));
            if (i > 0 && resources.IsHonorific(tokens[i - 1].Span.Of(text), out Gender gender))
            {
                name.Address = gender;
                name.Addressed = true;
            }

            added.Add(name);
        }

        if (added.Count > 0)
        {
            names.AddRange(added);
            names.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        }
    }

    // Names of one word that the model is sure of, as they are written.
    private static Dictionary<string, NameCandidate> SingleWords(List<NameCandidate> names)
    {
        Dictionary<string, NameCandidate> single = new(StringComparer.Ordinal);
        foreach (NameCandidate name in names)
        {
            if (name.EndToken - name.FirstToken == 1 && name.Score >= SureEnough)
            {
                single.TryAdd(name.Name, name);
            }
        }

        return single;
    }

    private static bool IsSurname(string folded, Dictionary<string, NameCandidate> surnames) =>
        surnames.Count > 0 && (surnames.ContainsKey(folded) || (folded.Length >= ShortestTransliterated && surnames.ContainsKey(TransliterationMark + Transliteration.Key(folded))));

    // A surname that is a common word too (Marchand, Lejeune) is not looked for where the word is used.
    private static HashSet<string> LowerWords(string text, ReadOnlySpan<Token> tokens, Dictionary<string, NameCandidate> surnames)
    {
        HashSet<string> lower = new(StringComparer.Ordinal);
        if (surnames.Count == 0)
        {
            return lower;
        }

        Dictionary<string, NameCandidate>.AlternateLookup<ReadOnlySpan<char>> lookup = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> folded = stackalloc char[40];
        foreach (Token token in tokens)
        {
            ReadOnlySpan<char> word = token.Span.Of(text);
            if (word.Length is >= 3 and <= 40 && char.IsLower(word[0]))
            {
                for (int i = 0; i < word.Length; i++)
                {
                    folded[i] = Folding.Fold(word[i]);
                }

                if (lookup.ContainsKey(folded[..word.Length]))
                {
                    lower.Add(folded[..word.Length].ToString());
                }
            }
        }

        return lower;
    }
}
