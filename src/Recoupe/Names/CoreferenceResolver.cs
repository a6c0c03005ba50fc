using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Reads an article from front to back and puts role phrases and pronouns to the people named in it.</summary>
/// <remarks>
/// Rules in order of how sure they are, as in Raghunathan et al., A multi-pass sieve for coreference resolution, EMNLP 2010: apposition binds a role to
/// a name for the whole article; a definite role goes to who bears it, or could; a pronoun goes to the last subject of its gender, and one behind a
/// reporting verb ("a-t-il ajouté") to who has been speaking.
/// </remarks>
internal sealed class CoreferenceResolver
{
    private readonly CoreferenceLexicon _lexicon;
    private readonly NameResources _resources;
    private readonly string _text;
    private readonly DateOnly? _day;
    private readonly Annotations _layers;
    private readonly RoleFinder _finder;
    private readonly int[] _quoted;
    private readonly List<RolePhrase> _roles = [];
    private readonly Dictionary<Entity, PersonState> _people = [];
    private readonly List<PersonState> _inOrder = [];
    private readonly List<Mention> _added = [];
    private readonly RoleResolver _roleResolver;
    private readonly PronounResolver _pronounResolver;
    private readonly OrganisationTrack _organisations = new();
    private (Span Span, Gender Gender, int Sentence)? _ahead;

    /// <summary>Prepares an article.</summary>
    public CoreferenceResolver(CoreferenceLexicon lexicon, NameResources resources, string text, Annotations layers, DateOnly? day)
    {
        _lexicon = lexicon;
        _resources = resources;
        _day = day;
        _text = text;
        _layers = layers;
        _finder = new RoleFinder(lexicon, text, layers.Tokens, layers.Mentions);
        _quoted = QuotedText.Of(text, layers.Sentences, layers.Tokens);
        _roleResolver = new RoleResolver(_inOrder);
        _pronounResolver = new PronounResolver(_inOrder);
    }

    /// <summary>The mentions of the article with roles and pronouns added.</summary>
    public IEnumerable<Mention> Resolve()
    {
        FindPeople();
        FindRoles();
        int role = 0;
        int number = 0;
        foreach (Sentence sentence in _layers.Sentences.AsSpan())
        {
            role = ReadSentence(sentence, number++, role);
        }

        return WithGenders(_layers.Mentions.Concat(_added));
    }

    private void FindPeople()
    {
        foreach (Mention mention in _layers.Mentions)
        {
            _organisations.Expect(mention);
            if (mention is { Kind: MentionKind.Name, Type: MentionType.Person, Entity: { } entity } && !_people.ContainsKey(entity))
            {
                PersonState person = new(entity) { First = _layers.Tokens.FirstFrom(mention.Span.Start), OnlyGivenName = _resources.IsGivenName(Folding.Fold(entity.Name)) };
                _people[entity] = person;
                _inOrder.Add(person);
            }
        }
    }

    private void FindRoles()
    {
        OfficeBinder offices = new(_text, _layers.Tokens, _inOrder);
        List<(RolePhrase Role, int Sentence)> open = [];
        int number = 0;
        foreach (Sentence sentence in _layers.Sentences.AsSpan())
        {
            int from = _roles.Count;
            _finder.Find(sentence, _roles);
            for (int r = from; r < _roles.Count; r++)
            {
                BindByApposition(sentence, _roles[r]);
                if (_roles[r].Person is null && _quoted[_roles[r].Head] == 0)
                {
                    open.Add((_roles[r], number));
                }
            }

            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (PersonAt(i) is { } person && (person.NamedIn.Count == 0 || person.NamedIn[^1] != number))
                {
                    person.NamedIn.Add(number);
                }
            }

            number++;
        }

        // What is known of an office goes before what the article lets guess.
        foreach ((RolePhrase role, int sentence) in open)
        {
            if (HolderOf(role) is { } holder)
            {
                Bind(role, holder, "coref.holder", 0.9);
            }
            else
            {
                offices.Add(role, sentence);
            }
        }

        offices.Bind();
    }

    // "ROLE, NAME", "ROLE NAME", "NAME, ROLE".
    private void BindByApposition(Sentence sentence, RolePhrase role)
    {
        int next = role.EndToken;
        if (next < sentence.EndToken && _layers.Tokens[next].Span.Of(_text) is ",")
        {
            next++;
        }

        while (next < sentence.EndToken && IsAddress(next))
        {
            next++;
        }

        if (next < sentence.EndToken && PersonAt(next) is { } after && role.Determiner != DeterminerKind.Plural && !(next > role.EndToken && role.Determiner == DeterminerKind.None && IsBehindPerson(sentence, role)))
        {
            Bind(role, after, next > role.EndToken ? "coref.apposition" : "coref.title", 0.97);
        }
        else if (IsBehindPerson(sentence, role) && role.Determiner is DeterminerKind.None or DeterminerKind.Definite or DeterminerKind.Indefinite && Closes(sentence, role))
        {
            Bind(role, PersonAt(role.FirstToken - 2)!, "coref.apposition", 0.95);
        }
    }

    private bool IsBehindPerson(Sentence sentence, RolePhrase role) =>
        role.FirstToken - 2 >= sentence.FirstToken && _layers.Tokens[role.FirstToken - 1].Span.Of(_text) is "," && PersonAt(role.FirstToken - 2) is not null;

    // Behind "NAME, ROLE" the apposition has to end: a new subject would go on with its verb.
    private bool Closes(Sentence sentence, RolePhrase role) =>
        role.EndToken >= sentence.EndToken || role.Determiner is DeterminerKind.None or DeterminerKind.Indefinite
        || (_layers.Tokens[role.EndToken].Span.Of(_text) is ReadOnlySpan<char> mark && mark is "," or "." or ";" or ":" or ")" or "(" or "»" or "\"" or "”");

    private bool IsAddress(int token) => _finder.NameAt(token) < 0 && _layers.Tokens[token].Span.Length <= 9 && _lexicon.Honorifics.Has(_layers.Tokens[token].Span.Of(_text));

    private PersonState? PersonAt(int token) =>
        _finder.NameAt(token) is >= 0 and int name && _layers.Mentions[name] is { Type: MentionType.Person, Entity: { } entity } ? _people.GetValueOrDefault(entity) : null;

    private static void Bind(RolePhrase role, PersonState person, string rule, double score)
    {
        if (!Genders.Agree(person.Gender, role.Gender) && role.Gender == Gender.Feminine)
        {
            // "la ministre, Jean Martin" is no apposition; a masculine role of a woman is common.
            return;
        }

        role.Person = person;
        role.Rule = rule;
        role.Score = score;
        person.AddRole(role);
        if (person.Gender == Gender.None)
        {
            person.Gender = role.Gender;
        }
    }

    private int ReadSentence(Sentence sentence, int number, int role)
    {
        ReadOnlySpan<Token> tokens = _layers.Tokens.AsSpan();
        bool subject = false;
        _pronounResolver.SpeakerBefore = _pronounResolver.Speaker;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (role < _roles.Count && _roles[role].Head == i)
            {
                subject = ReadRole(_roles[role++], sentence, number, subject);
            }

            int name = _finder.NameAt(i);
            if (name >= 0)
            {
                if (tokens[i].Span.Start == _layers.Mentions[name].Span.Start)
                {
                    if (PersonAt(i) is { } person)
                    {
                        subject = Note(person, i, number, subject);
                    }
                    else
                    {
                        _organisations.Note(_layers.Mentions[name], DeterminerGender(i, sentence), number, !subject && _quoted[i] == 0 && !BehindPreposition(i));
                    }
                }

                continue;
            }

            ReadPronoun(i, sentence, number, ref subject);
            ReadWeakAlias(i, sentence);
            ReadOrganisationHead(i, sentence, number);
        }

        return role;
    }

    private bool ReadRole(RolePhrase role, Sentence sentence, int number, bool subject)
    {
        if (role.Person is null && _quoted[role.Head] == 0)
        {
            if (role.Determiner is DeterminerKind.Definite or DeterminerKind.Contracted or DeterminerKind.Demonstrative)
            {
                _roleResolver.Resolve(role, number);
            }

            if (role.Person is null && !role.Noun.Last && role.Determiner is not (DeterminerKind.None or DeterminerKind.Plural))
            {
                Introduce(role);
            }
        }

        if (role.Person is not { } person)
        {
            return subject;
        }

        Span span = new(_layers.Tokens[role.FirstToken].Span.Start, _layers.Tokens[role.EndToken - 1].Span.End);
        _added.Add(new Mention(span, MentionType.Person, MentionKind.Role, person.Entity) { Rule = role.Rule, Score = role.Score });
        return Note(person, role.FirstToken, number, subject);
    }

    // The known holder of an office whom the article names, unless somebody in it was called just that.
    private PersonState? HolderOf(RolePhrase role)
    {
        if (role.Cut || role.Determiner is DeterminerKind.None or DeterminerKind.Plural or DeterminerKind.Indefinite
            || _lexicon.Offices.Find(OfficeOf(role), _day, _people) is not { Unnamed: false } holder)
        {
            return null;
        }

        return _inOrder.Exists(person => person != holder && person.Roles.Exists(known => known.Noun == role.Noun && known.Rule is "coref.apposition" or "coref.title" && SameOffice(known, role))) ? null : holder;
    }

    private static bool SameOffice(RolePhrase known, RolePhrase role) => role.Of.Count == 0 && role.Countries.Count == 0 || known.Of.Exists(role.Of.Contains) || known.Countries.Exists(role.Countries.Contains);

    private ReadOnlySpan<char> OfficeOf(RolePhrase role)
    {
        int first = role.FirstToken < role.Head && role.Determiner is not DeterminerKind.Contracted && _lexicon.Determiners.Has(_layers.Tokens[role.FirstToken].Span.Of(_text)) ? role.FirstToken + 1 : role.FirstToken;
        return new Span(_layers.Tokens[first].Span.Start, _layers.Tokens[role.EndToken - 1].Span.End).Of(_text);
    }

    // Somebody whom the article does not name: what he is called is what he does, so that later pronouns have whom to go to.
    private void Introduce(RolePhrase role)
    {
        int first = role.FirstToken < role.Head && role.Determiner is not DeterminerKind.Contracted && _lexicon.Determiners.Has(_layers.Tokens[role.FirstToken].Span.Of(_text)) ? role.FirstToken + 1 : role.FirstToken;
        string name = NameText.Of(_text, new Span(_layers.Tokens[first].Span.Start, _layers.Tokens[role.EndToken - 1].Span.End));
        Entity entity = new(name, MentionType.Person) { Gender = role.Gender };
        if (!_people.TryGetValue(entity, out PersonState? person))
        {
            person = new PersonState(entity) { First = role.Head, Unnamed = true };
            _people[entity] = person;
            _inOrder.Add(person);
        }

        Bind(role, person, "coref.unnamed", 0.5);
    }

    private void ReadPronoun(int i, Sentence sentence, int number, ref bool subject)
    {
        ReadOnlySpan<Token> all = _layers.Tokens.AsSpan();
        Token token = all[i];
        ReadOnlySpan<char> word = token.Span.Of(_text);
        bool inverted = word.Length > 1 && word[0] == '-';
        ReadOnlySpan<char> bare = inverted ? word[(word.LastIndexOf('-') + 1)..] : word;
        if (bare.Length > 5 || bare.Length == 0 || !_lexicon.Pronouns.Find(bare, out PronounForm? form) || form is null || form.Plural || (_quoted[i] != 0 && !(inverted && IsAside(i, sentence))) || IsNobody(i, sentence, inverted) || !form.MayStand(_text, all, i, sentence.FirstToken))
        {
            return;
        }

        PersonState? person = _pronounResolver.Resolve(form, i, number, inverted, out double score);
        Span span = new(token.Span.End - bare.Length, token.Span.End);
        _ahead = person is null && !inverted ? (span, form.Gender, number) : null;
        if (_organisations.ForPronoun(form.Gender, number, person) is { } organisation)
        {
            _added.Add(new Mention(span, MentionType.Organisation, MentionKind.Pronoun, organisation) { Rule = "coref.organisation-pronoun", Score = 0.6 });
            _organisations.Note(organisation, form.Gender, number, true);
            return;
        }

        if (person is null)
        {
            return;
        }

        _added.Add(new Mention(span, MentionType.Person, MentionKind.Pronoun, person.Entity) { Rule = inverted ? "coref.inverted-pronoun" : "coref.pronoun", Score = score });
        if (person.Gender == Gender.None)
        {
            person.Gender = form.Gender;
        }

        person.Last = i;
        person.LastSentence = number;
        person.SubjectOf = number;
        _pronounResolver.Speaker = person;
        subject = true;
    }

    // ", a-t-il ajouté," between commas is the author's aside even where the quotation marks stay open.
    private bool IsAside(int i, Sentence sentence) =>
        i - 2 >= sentence.FirstToken && _layers.Tokens[i - 2].Span.Of(_text) is "," or "-" or "–" or "—" or "..." or "…";

    private bool IsNobody(int i, Sentence sentence, bool inverted)
    {
        ReadOnlySpan<Token> tokens = _layers.Tokens.AsSpan();
        return inverted
            ? i > sentence.FirstToken && _lexicon.IsImpersonalBefore(tokens[i - 1].Span.Of(_text))
            : _lexicon.IsImpersonal(_text, tokens, i + 1, sentence.EndToken);
    }

    private Gender DeterminerGender(int i, Sentence sentence) =>
        i > sentence.FirstToken && _lexicon.DeterminerGenders.Find(_layers.Tokens[i - 1].Span.Of(_text), out Gender gender) ? gender : Gender.None;

    // "la commission" after "la commission des lois", "l'association" after any that was named just before.
    private void ReadOrganisationHead(int i, Sentence sentence, int number)
    {
        Token token = _layers.Tokens[i];
        if (i == sentence.FirstToken || token.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.None) || token.Span.Length is < 3 or > 40
            || !_lexicon.Determiners.Find(_layers.Tokens[i - 1].Span.Of(_text), out DeterminerKind kind) || kind is not (DeterminerKind.Definite or DeterminerKind.Contracted or DeterminerKind.Demonstrative))
        {
            return;
        }

        int first = kind == DeterminerKind.Contracted ? i : i - 1;
        if (i + 1 < sentence.EndToken && IsSaidOfWhat(i + 1))
        {
            DescribeOrganisation(i, first, sentence, number);
            return;
        }

        ReadOnlySpan<char> word = token.Span.Of(_text);
        bool any = _lexicon.OrganisationHeads.Find(word, out bool generic) && generic;
        if (_organisations.Resolve(word, any, number) is not { } entity)
        {
            return;
        }

        _added.Add(new Mention(new Span(_layers.Tokens[first].Span.Start, token.Span.End), MentionType.Organisation, MentionKind.Role, entity) { Rule = "coref.organisation", Score = any ? 0.6 : 0.8 });
        _organisations.Note(entity, DeterminerGender(i, sentence), number, !BehindPreposition(i - 1));
    }

    private bool IsSaidOfWhat(int next) =>
        (_layers.Tokens[next].Pos is not (PartOfSpeech.Aux or PartOfSpeech.Verb) && _lexicon.Complements.Has(_layers.Tokens[next].Span.Of(_text)))
        || _layers.Tokens[next].Pos is PartOfSpeech.Adj or PartOfSpeech.Noun || _finder.NameAt(next) >= 0;

    // "la commission des lois de l'Assemblée" is no name, yet it is what "la commission" and "elle" stand for later.
    private void DescribeOrganisation(int i, int first, Sentence sentence, int number)
    {
        if (!_lexicon.OrganisationHeads.Find(_layers.Tokens[i].Span.Of(_text), out bool generic) || generic || _quoted[i] != 0)
        {
            return;
        }

        int end = _finder.PhraseEnd(sentence, i + 1);
        if (end <= i + 1)
        {
            return;
        }

        Entity entity = _organisations.Describe(NameText.Of(_text, new Span(_layers.Tokens[i].Span.Start, _layers.Tokens[end - 1].Span.End)));
        Span span = new(_layers.Tokens[first].Span.Start, _layers.Tokens[end - 1].Span.End);
        _added.Add(new Mention(span, MentionType.Organisation, MentionKind.Role, entity) { Rule = "coref.institution", Score = 0.6 });
        _organisations.Note(entity, DeterminerGender(i, sentence), number, !BehindPreposition(first));
    }

    // "l'alliance" in lower case, where the Alliance is named.
    private void ReadWeakAlias(int i, Sentence sentence)
    {
        ReadOnlySpan<char> word = _layers.Tokens[i].Span.Of(_text);
        if (word.Length < 4 || i == sentence.FirstToken || _resources.Aliases.FindWeak(word) is not { } alias || !_lexicon.Determiners.Has(_layers.Tokens[i - 1].Span.Of(_text)))
        {
            return;
        }

        if (_organisations.Find(alias.Name, alias.Type) is { } entity)
        {
            _added.Add(new Mention(_layers.Tokens[i].Span, alias.Type, MentionKind.Role, entity) { Rule = "coref.weak-alias", Score = 0.7 });
        }
    }

    // The first person of a sentence that no preposition governs is taken for its subject, unless the parser knows.
    private bool Note(PersonState person, int token, int sentence, bool subject)
    {
        person.Last = token;
        person.LastSentence = sentence;
        person.Mentions++;
        if (_quoted[token] != 0)
        {
            return subject;
        }

        Token head = _layers.Tokens[token];
        bool isSubject = (_layers.Present & LayerKinds.Syntax) != 0 && head.Relation != Relation.None
            ? IsSubject(token)
            : !subject && !BehindPreposition(token);
        if (isSubject)
        {
            person.SubjectOf = sentence;
            _pronounResolver.Speaker = person;
            BindAhead(person, sentence);
        }

        return subject || isSubject;
    }

    // "Bien qu'il hésite, le ministre …": a pronoun with nobody before it stands for the next subject of its sentence.
    private void BindAhead(PersonState person, int sentence)
    {
        if (_ahead is ({ } span, var gender, var number) && number == sentence && Genders.Agree(gender, person.Gender))
        {
            _added.Add(new Mention(span, MentionType.Person, MentionKind.Pronoun, person.Entity) { Rule = "coref.ahead", Score = 0.6 });
        }

        _ahead = null;
    }

    private bool IsSubject(int token)
    {
        for (int steps = 0; steps < 6; steps++)
        {
            Token at = _layers.Tokens[token];
            if (at.Relation is Relation.Nsubj or Relation.NsubjPass)
            {
                return true;
            }

            if (at.Relation is not (Relation.Flat or Relation.Appos or Relation.Compound or Relation.Det or Relation.Amod or Relation.Nmod) || at.Head < 0)
            {
                return false;
            }

            token = at.Head;
        }

        return false;
    }

    private bool BehindPreposition(int token) =>
        token > 0 && (_layers.Tokens[token - 1].Pos == PartOfSpeech.Adp || _lexicon.Complements.Has(_layers.Tokens[token - 1].Span.Of(_text)));

    // A gender that the article showed late holds for all mentions.
    private IEnumerable<Mention> WithGenders(IEnumerable<Mention> mentions)
    {
        Dictionary<Entity, Entity> changed = [];
        foreach (PersonState person in _inOrder)
        {
            if (person.Gender != person.Entity.Gender)
            {
                changed[person.Entity] = person.Entity with { Gender = person.Gender };
            }
        }

        foreach (Mention mention in mentions)
        {
            yield return mention.Entity is { } entity && changed.TryGetValue(entity, out Entity? known) ? mention with { Entity = known } : mention;
        }
    }
}
