namespace Recoupe.Names;

/// <summary>Puts pronouns of the third person singular to people.</summary>
internal sealed class PronounResolver(List<PersonState> people)
{
    private const int Farthest = 6;
    private const int MostCompared = 200;

    /// <summary>Who has been the subject last, and so, in news, who speaks.</summary>
    public PersonState? Speaker { get; set; }

    /// <summary>Who was that before the sentence at hand.</summary>
    public PersonState? SpeakerBefore { get; set; }

    /// <summary>Finds whom a pronoun stands for; null when nobody fits.</summary>
    public PersonState? Resolve(PronounForm form, int token, int sentence, bool inverted, out double score)
    {
        score = 0;
        PersonState? best = null;
        double bestScore = 0;
        double second = 0;
        for (int p = Math.Max(0, people.Count - MostCompared); p < people.Count; p++)
        {
            PersonState person = people[p];
            double points = Score(person, form, token, sentence, inverted);
            if (points > bestScore)
            {
                second = bestScore;
                best = person;
                bestScore = points;
            }
            else
            {
                second = Math.Max(second, points);
            }
        }

        score = best is null ? 0 : Math.Round(Math.Clamp(0.5 + (0.1 * (bestScore - second)), 0.5, 0.95), 2);
        return best;
    }

    private double Score(PersonState person, PronounForm form, int token, int sentence, bool inverted)
    {
        if (person.Last < 0 || person.Last >= token || !Genders.Agree(person.Gender, form.Gender) || sentence - person.LastSentence > Farthest)
        {
            return 0;
        }

        double points = 3 + (person.Gender == form.Gender ? 1 : 0) - (0.5 * (sentence - person.LastSentence));
        if (person.SubjectOf == sentence)
        {
            points += 3;
        }
        else if (person.SubjectOf == sentence - 1)
        {
            points += 2.5;
        }

        if (person == (inverted ? SpeakerBefore : Speaker))
        {
            points += 2;
        }

        // Behind the reporting verb the speaker of what came before goes on, not who is spoken of in this sentence.
        if (inverted && person.LastSentence == sentence)
        {
            points -= person.SubjectOf == sentence ? 4 : 2;
        }

        return Math.Max(points + (Math.Min(person.Mentions, 5) * 0.1) - (person.Unnamed ? 0.5 : 0), 0.1);
    }
}
