using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Finds out who a speaker's phrase stands for, in text order: names by their mentions, roles by who bore them, pronouns by who spoke last.</summary>
internal sealed class SpeakerResolver(QuoteText text)
{
    // How many passages back an unattributed quote may still belong to the running speaker.
    private const int RunningReach = 4;
    private const int Memory = 12;

    private readonly NamedPeople _people = new(text);
    private readonly List<Speaker> _recent = [];
    private readonly RoleMemory _roles = new(text);
    private Speaker? _house;

    /// <summary>The speaker of a draft in the passage of this number; null when the text does not show one.</summary>
    public Party? Resolve(QuoteDraft draft, int passage)
    {
        if (draft.Source == SpeakerSource.Phrase)
        {
            return ResolvePhrase(draft.Speaker, passage);
        }

        if (draft.Source == SpeakerSource.Unknown)
        {
            return null;
        }

        Speaker? running = Running(passage, Gender.None, GrammaticalNumber.None);
        return running is null ? null : new Party(running.Span, running.Name);
    }

    /// <summary>Who a phrase stands for; remembered as the running speaker.</summary>
    public Party? ResolvePhrase(SpeakerPhrase phrase, int passage)
    {
        Span span = text.SpanOf(phrase.First, phrase.End);
        if (IsPronoun(phrase) || IsLastNamed(phrase))
        {
            if (text.Is(phrase.First, WordClasses.Impersonal))
            {
                return new Party(span, House(phrase.First, passage));
            }

            Speaker? who = ByPronoun(phrase.First, passage);
            if (who is null)
            {
                return new Party(span, null);
            }

            Remember(who with { Passage = passage });
            return new Party(span, who.Name);
        }

        Speaker speaker = ByNoun(phrase, span, passage);
        Remember(speaker);
        _roles.Remember(phrase, speaker);
        return new Party(phrase.Relative >= 0 ? text[phrase.Relative].Span : span, speaker.Name);
    }

    /// <summary>Whom a phrase stands for that is no speaker: whoever is told. A pronoun is not resolved.</summary>
    public Party NameOf(SpeakerPhrase phrase, int passage)
    {
        Span span = text.SpanOf(phrase.First, phrase.End);
        return new Party(span, IsPronoun(phrase) ? null : ByNoun(phrase, span, passage).Name);
    }

    /// <summary>Where somebody without a name speaks (à Matignon, on assure que; estime-t-on au ministère), that house; behind a first such quote the same.</summary>
    private string? House(int token, int passage)
    {
        Passage around = text.Passages[passage];
        if (HouseFinder.HouseOf(text, token, around.First, around.End) is { } house)
        {
            Speaker speaker = ByNoun(house, text.SpanOf(house.First, house.End), passage);
            _house = speaker;
            return speaker.Name;
        }

        return _house is { } before && passage - before.Passage <= 2 ? before.Name : null;
    }

    /// <summary>Makes a phrase that is a subject, but no speaker yet, the one a pronoun or an unattributed quote may mean.</summary>
    public void Notice(SpeakerPhrase phrase, int passage)
    {
        if (!IsPronoun(phrase) && PersonIn(phrase) is not null)
        {
            Span span = text.SpanOf(phrase.First, phrase.End);
            Speaker speaker = ByNoun(phrase, span, passage);
            Remember(speaker);
            _roles.Remember(phrase, speaker);
        }
    }

    private bool IsPronoun(SpeakerPhrase phrase) =>
        phrase.End == phrase.First + 1
        && (text[phrase.First].Pos == PartOfSpeech.Pron || text.Is(phrase.First, WordClasses.He | WordClasses.She | WordClasses.They | WordClasses.Impersonal | WordClasses.It))
        && text.Is(phrase.First, WordClasses.He | WordClasses.She | WordClasses.They | WordClasses.Impersonal | WordClasses.First | WordClasses.Second | WordClasses.It | WordClasses.Relative | WordClasses.That);

    /// <summary>Whether a phrase points back to who was just named (ce dernier).</summary>
    private bool IsLastNamed(SpeakerPhrase phrase) => phrase.End - phrase.First <= 2 && text.Is(phrase.End - 1, WordClasses.Last);

    private Speaker? ByPronoun(int token, int passage)
    {
        WordClasses classes = text.ClassesOf(token);
        if ((classes & (WordClasses.First | WordClasses.Second)) != 0)
        {
            return null;
        }

        bool plural = (classes & WordClasses.They) != 0 && !((classes & WordClasses.She) != 0 && !IsPluralVerbNear(token));
        bool feminine = (classes & (WordClasses.She | WordClasses.Feminine)) != 0 && !((classes & WordClasses.They) != 0 && (classes & WordClasses.Feminine) == 0);
        GrammaticalNumber number = plural ? GrammaticalNumber.Plural : GrammaticalNumber.Singular;
        Gender gender = feminine ? Gender.Feminine : (classes & WordClasses.He) != 0 ? Gender.Masculine : Gender.None;
        return BoundTo(token, passage) ?? RunningPerson(passage, gender, number) ?? ByMention(token, passage, gender) ?? Running(passage, gender, number);
    }

    private bool IsPluralVerbNear(int token)
    {
        for (int i = Math.Max(0, token - 2); i < Math.Min(text.Tokens.Length, token + 3); i++)
        {
            if (text.IsFinite(i))
            {
                return text[i].Morphology.Number == GrammaticalNumber.Plural;
            }
        }

        return false;
    }

    /// <summary>The last speaker that agrees, those of known gender before those of none.</summary>
    private Speaker? Running(int passage, Gender gender, GrammaticalNumber number)
    {
        for (int i = _recent.Count - 1; i >= 0; i--)
        {
            Speaker speaker = _recent[i];
            bool near = gender != Gender.None || passage - speaker.Passage <= RunningReach;
            if (near && Agrees(speaker, gender, number))
            {
                return speaker;
            }
        }

        return null;
    }

    /// <summary>The last speaker that agrees and is a person, or an institution of this gender that spoke just before.</summary>
    private Speaker? RunningPerson(int passage, Gender gender, GrammaticalNumber number)
    {
        for (int i = _recent.Count - 1; i >= 0; i--)
        {
            Speaker speaker = _recent[i];
            if (Agrees(speaker, gender, number) && (speaker.IsPerson || (speaker.Gender == gender && passage - speaker.Passage <= 2)))
            {
                return speaker;
            }
        }

        return null;
    }

    private static bool Agrees(Speaker speaker, Gender gender, GrammaticalNumber number) =>
        (gender == Gender.None || speaker.Gender == Gender.None || speaker.Gender == gender)
        && (number == GrammaticalNumber.None || speaker.Number == GrammaticalNumber.None || speaker.Number == number);

    /// <summary>Whom the coreference has put a pronoun to.</summary>
    private Speaker? BoundTo(int token, int passage)
    {
        Span span = text[token].Span;
        int at = text.Mentions.FirstFrom(span.Start);
        return at < text.Mentions.Count && text.Mentions[at] is { Kind: not MentionKind.Name, Entity: { } bound } mention && mention.Span.Overlaps(span)
            ? new Speaker(bound.Name, span, bound.Gender, bound.Number, mention.Type == MentionType.Person, passage)
            : null;
    }

    private Speaker? ByMention(int token, int passage, Gender gender)
    {
        int at = text.Mentions.FirstFrom(text[token].Span.Start);
        for (int i = at - 1; i >= 0 && i >= at - Memory; i--)
        {
            if (text.Mentions[i] is { Kind: MentionKind.Name, Type: MentionType.Person, Entity: { } entity } && (gender == Gender.None || entity.Gender is Gender.None || entity.Gender == gender))
            {
                return new Speaker(entity.Name, text.Mentions[i].Span, entity.Gender, GrammaticalNumber.Singular, true, passage);
            }
        }

        return null;
    }

    private Speaker ByNoun(SpeakerPhrase phrase, Span span, int passage)
    {
        int head = HeadOf(phrase);
        Morphology morphology = text[head].Morphology;
        Gender gender = GenderOf(phrase, morphology);
        GrammaticalNumber number = morphology.Number;
        if (PersonIn(phrase) is { } person)
        {
            return new Speaker(person.Entity!.Name, span, person.Entity.Gender == Gender.None ? gender : person.Entity.Gender, GrammaticalNumber.Singular, true, passage);
        }

        if (PhraseNames.Joined(text, phrase) is { } joined)
        {
            return new Speaker(joined, span, gender, GrammaticalNumber.Plural, false, passage);
        }

        if (_people.OfInitials(text.Word(head)) is { } known)
        {
            return new Speaker(known.Name, span, known.Gender, GrammaticalNumber.Singular, true, passage);
        }

        bool human = text[head].Lemma is { } noun && text.Lexicon.IsPerson(noun);
        Mention? at = MentionAt(phrase, head);
        if (at is null && !human && PhraseNames.Apposed(text, phrase, head) is { Entity: { } house })
        {
            return new Speaker(house.Name, span, house.Gender == Gender.None ? gender : house.Gender, number, false, passage);
        }

        if (human && !text.Lexicon.IsOffice(text[head].Lemma!) && number != GrammaticalNumber.Plural && IsDefinite(phrase) && (at is null || (at.Entity is { } unnamed && !_people.Names(unnamed)))
            && _people.Find(phrase.First, text[head].Lemma!, gender) is { } called)
        {
            return new Speaker(called.Name, span, called.Gender == Gender.None ? gender : called.Gender, GrammaticalNumber.Singular, true, passage);
        }

        if (at is { Entity: { } entity } mention)
        {
            bool isPerson = mention.Type == MentionType.Person;
            return new Speaker(entity.Name, span, entity.Gender == Gender.None ? gender : entity.Gender, entity.Number == GrammaticalNumber.None ? number : entity.Number, isPerson, passage);
        }

        if (text[head].Pos == PartOfSpeech.Noun && IsDefinite(phrase) && _roles.Find(phrase) is { } bearer)
        {
            return bearer with { Span = span, Passage = passage };
        }

        // Somebody called by a role that was not heard before is whoever speaks, if the gender agrees (le syndicaliste, the 54-year-old).
        if (human && number != GrammaticalNumber.Plural && IsDefinite(phrase) && phrase.End - head <= 2 && RunningPerson(passage, gender, GrammaticalNumber.Singular) is { IsPerson: true } running && passage - running.Passage <= RunningReach)
        {
            return running with { Span = span, Passage = passage };
        }

        return new Speaker(PhraseNames.Plain(text, phrase), span, gender, number, human, passage);
    }

    /// <summary>The person that a phrase names itself: not one it only mentions (le frère de Jean Dupont).</summary>
    private Mention? PersonIn(SpeakerPhrase phrase)
    {
        Span span = text.SpanOf(phrase.First, phrase.End);
        Mention? found = null;
        foreach (Mention mention in text.Mentions.Within(span))
        {
            if (mention is not { Type: MentionType.Person, Kind: MentionKind.Name, Entity: not null })
            {
                continue;
            }

            int token = text.TokenFrom(mention.Span.Start);
            bool possessed = IsPossessed(phrase, token);
            int behind = text.TokenFrom(mention.Span.End);
            bool possessive = behind < phrase.End && text.Word(behind) is "'s" or "’s" or "'" or "’";
            if (!possessed && !possessive)
            {
                found ??= mention;
            }
        }

        return found;
    }

    /// <summary>Whether a phrase names an entity only behind a preposition (un conseiller de M. Sarkozy): then it stands for somebody else.</summary>
    private bool OnlyMentions(SpeakerPhrase phrase, Entity entity)
    {
        foreach (Mention mention in text.Mentions.Within(text.SpanOf(phrase.First, phrase.End)))
        {
            if (mention.Kind == MentionKind.Name && entity.Equals(mention.Entity))
            {
                return IsPossessed(phrase, text.TokenFrom(mention.Span.Start));
            }
        }

        return false;
    }

    /// <summary>Whether a name hangs on a preposition, directly or through an adjective (la mère du petit Léo).</summary>
    private bool IsPossessed(SpeakerPhrase phrase, int token)
    {
        int i = token - 1;
        while (i > phrase.First && (text[i].Pos == PartOfSpeech.Adj || text.Is(i, WordClasses.Article) || text.Lexicon.IsHonorific(text.Word(i))))
        {
            i--;
        }

        return i >= phrase.First && (text[i].Pos == PartOfSpeech.Adp || text[i].SecondPos != PartOfSpeech.None);
    }

    /// <summary>The mention that holds the head of a phrase.</summary>
    private Mention? MentionAt(SpeakerPhrase phrase, int head)
    {
        Span span = text[head].Span;
        Mention? best = null;
        int from = Math.Max(0, text.Mentions.FirstFrom(text[phrase.First].Span.Start) - 1);
        for (int i = from; i < text.Mentions.Count && text.Mentions[i].Span.Start <= span.Start; i++)
        {
            Mention mention = text.Mentions[i];
            if (mention.Span.Contains(span) && mention.Entity is { } entity && mention.Kind != MentionKind.Pronoun && !(mention.Kind == MentionKind.Role && OnlyMentions(phrase, entity)))
            {
                best = mention;
            }
        }

        return best;
    }

    private int HeadOf(SpeakerPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (text[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X)
            {
                // English compounds have their head last.
                while (text.Lexicon.Language == "en" && i + 1 < phrase.End && text[i + 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn && text[i].Pos is PartOfSpeech.Noun)
                {
                    i++;
                }

                return i;
            }
        }

        return phrase.First;
    }

    private Gender GenderOf(SpeakerPhrase phrase, Morphology head)
    {
        if (head.Gender != Gender.None)
        {
            return head.Gender;
        }

        Morphology determiner = text[phrase.First].Morphology;
        return text[phrase.First].Pos == PartOfSpeech.Det ? determiner.Gender : Gender.None;
    }

    private bool IsDefinite(SpeakerPhrase phrase) =>
        text[phrase.First].Pos == PartOfSpeech.Det && text.Word(phrase.First)[0] is 'l' or 'L' or 't' or 'T' or 'd' or 'D' or 'e' or 'E' or 'c' or 'C';

    private void Remember(Speaker speaker)
    {
        _recent.RemoveAll(other => string.Equals(other.Name, speaker.Name, StringComparison.Ordinal));
        _recent.Add(speaker);
        if (_recent.Count > Memory)
        {
            _recent.RemoveAt(0);
        }
    }
}
