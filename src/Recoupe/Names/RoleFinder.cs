using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Finds the noun phrases of a sentence whose head is a role noun, with determiner, adjectives and what they are a role in.</summary>
internal sealed class RoleFinder(CoreferenceLexicon lexicon, string text, Layer<Token> tokens, Layer<Mention> names)
{
    private const int MostBefore = 4;
    private const int MostAfter = 14;

    private readonly int[] _nameAt = NamesAt(tokens, names);
    private readonly FoldedWords<Entity> _organisations = new(names.Where(name => name is { Kind: MentionKind.Name, Type: MentionType.Organisation, Entity: not null }).Select(name => (name.Span.TextOf(text), name.Entity!)));

    /// <summary>The index of the name over a token; -1 without one.</summary>
    public int NameAt(int token) => _nameAt[token];

    /// <summary>One past the last token of the noun phrase whose noun ends before token <paramref name="at"/>.</summary>
    public int PhraseEnd(Sentence sentence, int at) => Right(sentence, at, []);

    /// <summary>Adds the phrases of <paramref name="sentence"/> to <paramref name="phrases"/>.</summary>
    public void Find(Sentence sentence, List<RolePhrase> phrases)
    {
        ReadOnlySpan<Token> all = tokens.AsSpan();
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_nameAt[i] >= 0 || !MayBeNoun(all[i]))
            {
                continue;
            }

            RoleNoun? noun = lexicon.Roles.Find(text, all, i, sentence.EndToken, out int length);
            if (noun is null)
            {
                continue;
            }

            RolePhrase phrase = Extend(sentence, i, length, noun);
            if (noun.Last && phrase.Determiner is not (DeterminerKind.Demonstrative or DeterminerKind.Definite) || (noun.Last && phrase.EndToken > i + length))
            {
                continue;
            }

            phrases.Add(phrase);

            // "le président du conseil" is one phrase, not two; but a title inside a complement is its own ("la femme du président").
            i += length - 1;
        }
    }

    private static bool MayBeNoun(Token token) =>
        token.Pos is PartOfSpeech.None or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.X;

    private static int[] NamesAt(Layer<Token> tokens, Layer<Mention> names)
    {
        int[] at = new int[tokens.Count];
        Array.Fill(at, -1);
        for (int m = 0; m < names.Count; m++)
        {
            if (names[m].Kind != MentionKind.Name)
            {
                continue;
            }

            Span span = names[m].Span;
            for (int i = tokens.FirstFrom(span.Start); i < tokens.Count && tokens[i].Span.Start < span.End; i++)
            {
                at[i] = m;
            }
        }

        return at;
    }

    private RolePhrase Extend(Sentence sentence, int head, int length, RoleNoun noun)
    {
        int first = head;
        DeterminerKind determiner = DeterminerKind.None;
        List<int> inside = [];
        for (int i = head - 1; i >= sentence.FirstToken && head - i <= MostBefore; i--)
        {
            ReadOnlySpan<char> word = tokens[i].Span.Of(text);
            if (_nameAt[i] < 0 && lexicon.Determiners.Find(word, out determiner))
            {
                first = determiner == DeterminerKind.Contracted ? i + 1 : i;
                break;
            }

            bool organisation = _nameAt[i] >= 0 && names[_nameAt[i]].Type != MentionType.Person;
            bool adjective = lexicon.Demonyms.Has(word) || lexicon.Adjectives.Has(word) || (tokens[i].Pos == PartOfSpeech.Adj && char.IsLower(word[0]));
            bool hyphen = word is "-" or "'s" or "’s" && _nameAt[Math.Max(0, i - 1)] >= 0;
            if (!organisation && !adjective && !hyphen)
            {
                break;
            }

            first = organisation || adjective ? i : first;
            inside.Add(i);
        }

        if (determiner is DeterminerKind.None && first == head && IsGenitiveBefore(head, sentence))
        {
            determiner = DeterminerKind.Definite;
        }

        int end = Right(sentence, head + length, inside);
        RolePhrase phrase = new(first, head, end, noun, determiner)
        {
            Gender = noun.Gender != Gender.None ? noun.Gender : determiner != DeterminerKind.None && lexicon.DeterminerGenders.Find(tokens[Math.Max(0, determiner == DeterminerKind.Contracted ? first - 1 : first)].Span.Of(text), out Gender shown) ? shown : Gender.None,
            Complement = end > head + length ? Folding.Fold(new Span(tokens[head + length].Span.Start, tokens[end - 1].Span.End).Of(text)) : "",
            Qualified = end > head + length || (end < sentence.EndToken && (tokens[end].Pos is PartOfSpeech.Adp || tokens[end].Morphology.VerbForm == VerbForm.Participle)),
            Cut = end < sentence.EndToken && IsComplement(end) && !(end + 1 < sentence.EndToken && tokens[end + 1].Morphology.VerbForm == VerbForm.Infinitive),
        };
        Compound(head, phrase);
        foreach (int i in inside)
        {
            AddContent(i, phrase);
        }

        return phrase;
    }

    // "NATO-Generalsekretär", "US-Präsident": what it is a role in stands in the same word.
    private void Compound(int head, RolePhrase phrase)
    {
        ReadOnlySpan<char> word = tokens[head].Span.Of(text);
        int hyphen = word.LastIndexOf('-');
        if (hyphen <= 0 || word.Length > 40)
        {
            return;
        }

        ReadOnlySpan<char> front = word[..hyphen];
        if (lexicon.CountryOf(front.ToString()) is { } country)
        {
            phrase.Countries.Add(country);
        }

        if (_organisations.Find(front, out Entity? entity) && entity is not null && !phrase.Of.Contains(entity))
        {
            phrase.Of.Add(entity);
        }
    }

    private bool IsGenitiveBefore(int head, Sentence sentence) =>
        head - 1 > sentence.FirstToken && tokens[head - 1].Span.Of(text) is "'s" or "’s" && _nameAt[head - 2] >= 0;

    // Adjectives, and complements opened by a preposition, as far as they read as one noun phrase.
    private int Right(Sentence sentence, int at, List<int> inside)
    {
        int end = at;
        bool open = true;
        bool headless = false;
        for (int i = at; i < sentence.EndToken && i - at < MostAfter; i++)
        {
            ReadOnlySpan<char> word = tokens[i].Span.Of(text);
            if (_nameAt[i] >= 0)
            {
                Mention name = names[_nameAt[i]];

                // A name belongs to the role when a preposition has opened a complement; without one a person stands beside it.
                if (!open || (name.Type == MentionType.Person && i == at))
                {
                    break;
                }

                inside.Add(i);
                end = i + 1;
                open = i + 1 < sentence.EndToken && _nameAt[i + 1] == _nameAt[i];
                headless = false;
                continue;
            }

            if (IsComplement(i))
            {
                // Only what a preposition leads to can extend the phrase, not the preposition.
                lexicon.Complements.Find(word, out bool places);
                if (i + 1 < sentence.EndToken && !LeadsToName(i + 1, sentence, places))
                {
                    break;
                }

                open = true;
                headless = true;
                continue;
            }

            if (open && i > at && lexicon.Determiners.Find(word, out DeterminerKind kind) && kind is DeterminerKind.Definite or DeterminerKind.Plural)
            {
                continue;
            }

            if (open && i > at && lexicon.Honorifics.Has(word))
            {
                continue;
            }

            bool demonym = lexicon.Demonyms.Has(word);
            if (demonym || tokens[i].Pos is PartOfSpeech.Adj)
            {
                inside.Add(i);
                end = i + 1;

                // "la mère du petit X": what the preposition leads to is still to come.
                open = headless;
                continue;
            }

            if (open && i > at && tokens[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn)
            {
                inside.Add(i);
                end = i + 1;
                open = false;
                headless = false;
                continue;
            }

            break;
        }

        return end;
    }

    // Folded, "à" is "a", a verb.
    private bool IsComplement(int token) =>
        tokens[token].Pos is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.None or PartOfSpeech.Sconj && lexicon.Complements.Has(tokens[token].Span.Of(text));

    // Behind "de" a noun phrase has to begin: a name, a noun, perhaps with its article.
    private bool LeadsToName(int at, Sentence sentence, bool places)
    {
        for (int i = at; i < sentence.EndToken && i < at + 4; i++)
        {
            if (_nameAt[i] >= 0)
            {
                return places || names[_nameAt[i]].Type != MentionType.Place;
            }

            ReadOnlySpan<char> word = tokens[i].Span.Of(text);
            if (lexicon.Determiners.Has(word) || IsComplement(i) || lexicon.Honorifics.Has(word) || tokens[i].Pos is PartOfSpeech.Adj)
            {
                continue;
            }

            return tokens[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn;
        }

        return false;
    }

    private void AddContent(int token, RolePhrase phrase)
    {
        if (_nameAt[token] >= 0)
        {
            if (names[_nameAt[token]].Entity is { } entity && !phrase.Of.Contains(entity))
            {
                phrase.Of.Add(entity);
                if (entity.Type == MentionType.Place && lexicon.CountryOf(entity.Name) is { } country && !phrase.Countries.Contains(country))
                {
                    phrase.Countries.Add(country);
                }
            }
        }

        if (lexicon.Demonyms.Find(tokens[token].Span.Of(text), out string? iso) && iso is not null && !phrase.Countries.Contains(iso))
        {
            phrase.Countries.Add(iso);
        }
    }
}
