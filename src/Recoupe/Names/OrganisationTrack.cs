using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>The organisations that an article has named so far, for what refers back to them.</summary>
internal sealed class OrganisationTrack
{
    private const int Farthest = 4;

    private readonly Dictionary<Entity, State> _states = [];
    private readonly Dictionary<string, State> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, MentionType Type), Entity> _byName = [];
    private State? _namedLast;
    private State? _namedSubject;
    private State? _subject;

    /// <summary>The entity of a name that stands anywhere in the article; null without one.</summary>
    public Entity? Find(string name, MentionType type) => _byName.GetValueOrDefault((name, type));

    /// <summary>Takes note that a name stands somewhere in the article.</summary>
    public void Expect(Mention name)
    {
        if (name is { Kind: MentionKind.Name, Entity: { } entity })
        {
            _byName.TryAdd((entity.Name, entity.Type), entity);
        }
    }

    /// <summary>Takes note of a name.</summary>
    public void Note(Mention name, Gender gender, int sentence, bool subject)
    {
        if (name.Entity is not { } entity)
        {
            return;
        }

        if (name.Type == MentionType.Organisation)
        {
            Note(entity, gender, sentence, subject);
        }
    }

    /// <summary>Takes note of a mention of an organisation.</summary>
    public void Note(Entity entity, Gender gender, int sentence, bool subject)
    {
        if (!_states.TryGetValue(entity, out State? state))
        {
            _states[entity] = state = new State(entity) { Described = !_byName.ContainsKey((entity.Name, entity.Type)) };
        }

        string folded = Folding.Fold(entity.Name);
        int end = folded.AsSpan().IndexOfAny(' ', '-');
        _byFirstWord[end < 0 ? folded : folded[..end]] = state;
        state.Gender = gender == Gender.None ? state.Gender : gender;
        state.Sentence = sentence;
        _namedLast = state.Described ? _namedLast : state;
        if (subject)
        {
            state.SubjectOf = sentence;
            _subject = state;
            _namedSubject = state.Described ? _namedSubject : state;
        }
    }

    /// <summary>The organisation that a phrase describes ("la commission des lois"): the one whose phrase it is, or begins, or a new one.</summary>
    public Entity Describe(string phrase)
    {
        string folded = Folding.Fold(phrase);
        int end = folded.AsSpan().IndexOfAny(' ', '-');
        return _byFirstWord.TryGetValue(end < 0 ? folded : folded[..end], out State? state) && Folding.Fold(state.Entity.Name).StartsWith(folded, StringComparison.Ordinal)
            ? state.Entity
            : new Entity(phrase, MentionType.Organisation);
    }

    /// <summary>The organisation whose name begins with <paramref name="noun"/>; with <paramref name="any"/> the one named last.</summary>
    public Entity? Resolve(ReadOnlySpan<char> noun, bool any, int sentence)
    {
        if (_byFirstWord.Count > 0 && _byFirstWord.TryGetValue(Folding.Fold(noun), out State? state) && state.Entity.Name.Length > noun.Length)
        {
            return state.Entity;
        }

        // "la société" is what has a name, not "la direction des ventes".
        State? near = _namedSubject is not null && sentence - _namedSubject.SubjectOf <= 1 ? _namedSubject : _namedLast;
        return any && near is not null && sentence - near.Sentence <= Farthest ? near.Entity : null;
    }

    /// <summary>The organisation that a pronoun stands for rather than for <paramref name="person"/>: the subject of the sentence before, of its gender; null without one.</summary>
    public Entity? ForPronoun(Gender gender, int sentence, PersonState? person) =>
        _subject is { } state && gender != Gender.None && state.Gender == gender && sentence - state.SubjectOf <= 1 && (person is null || (person.SubjectOf < state.SubjectOf && person.LastSentence < state.SubjectOf))
            ? state.Entity
            : null;

    private sealed class State(Entity entity)
    {
        public Entity Entity { get; } = entity;

        public bool Described { get; init; }

        public Gender Gender { get; set; }

        public int Sentence { get; set; }

        public int SubjectOf { get; set; } = -1;
    }
}
