using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Puts definite role phrases to people by what the article has said of them.</summary>
internal sealed class RoleResolver(List<PersonState> people)
{
    private const int Threshold = 3;
    private const int MostCompared = 200;

    /// <summary>Finds whom <paramref name="role"/> stands for, if anybody.</summary>
    public void Resolve(RolePhrase role, int sentence)
    {
        if (role.Noun.Last)
        {
            PersonState? last = null;
            for (int p = Math.Max(0, people.Count - MostCompared); p < people.Count; p++)
            {
                PersonState person = people[p];
                last = person.Last >= 0 && Genders.Agree(role.Gender, person.Gender) && (last is null || person.Last > last.Last) ? person : last;
            }

            role.Person = last;
            role.Rule = "coref.last";
            role.Score = 0.8;
            return;
        }

        PersonState? best = null;
        int bestScore = Threshold - 1;
        int second = 0;
        for (int p = Math.Max(0, people.Count - MostCompared); p < people.Count; p++)
        {
            PersonState person = people[p];
            int score = Score(role, person, sentence);
            if (score > bestScore || (score == bestScore && best is not null && IsLikelier(person, best)))
            {
                second = best is null ? 0 : bestScore;
                best = person;
                bestScore = score;
            }
            else
            {
                second = Math.Max(second, score);
            }
        }

        if (best is null)
        {
            Describe(role, sentence);
            return;
        }

        role.Person = best;
        role.Rule = "coref.role";
        role.Score = Math.Clamp(0.55 + (0.08 * (bestScore - second)), 0.5, 0.95);
        best.AddRole(role);
    }

    // Of two whom it fits as well, whom the article is about.
    private static bool IsLikelier(PersonState person, PersonState other) =>
        person.NamedIn.Count != other.NamedIn.Count ? person.NamedIn.Count > other.NamedIn.Count : person.Last > other.Last;

    // "la chercheuse", "l'élu": what says only what somebody does goes on with whom the article has been speaking of.
    private void Describe(RolePhrase role, int sentence)
    {
        if (!role.Noun.Descriptive || role.Qualified || role.Of.Count > 0 || role.Countries.Count > 0)
        {
            return;
        }

        PersonState? best = null;
        int bestScore = 0;
        bool alone = true;
        for (int p = Math.Max(0, people.Count - MostCompared); p < people.Count; p++)
        {
            PersonState person = people[p];
            if (person.Last < 0 || sentence - person.LastSentence > 3 || !Genders.Agree(role.Gender, person.Gender))
            {
                continue;
            }

            if (person.Unnamed)
            {
                if (person.Roles.Exists(known => known.Noun == role.Noun))
                {
                    return;
                }

                continue;
            }

            int score = 1 + (person.SubjectOf >= 0 && sentence - person.SubjectOf <= 2 ? 3 - (sentence - person.SubjectOf) : 0) + (role.Gender != Gender.None && person.Gender == role.Gender ? 1 : 0);
            if (score > bestScore || (score == bestScore && best is not null && person.Last > best.Last))
            {
                alone = best is null;
                best = person;
                bestScore = score;
            }
            else
            {
                alone = false;
            }
        }

        if (best is not null && (alone || bestScore >= 3))
        {
            role.Person = best;
            role.Rule = "coref.description";
            role.Score = 0.6;
            best.AddRole(role);
        }
    }

    private static int Score(RolePhrase role, PersonState person, int sentence)
    {
        if (!Genders.Agree(role.Gender, person.Gender))
        {
            return 0;
        }

        bool seen = person.Last >= 0;
        int head = 0;
        int organisation = role.Of.Count == 0 && !role.Cut ? 0 : -1;
        int country = 0;
        foreach (RolePhrase known in person.Roles)
        {
            if (known.Noun == role.Noun && !known.MayBe(role))
            {
                continue;
            }

            if (known.Noun == role.Noun)
            {
                head = Math.Max(head, 4);
            }
            else if ((known.Noun.Classes & role.Noun.Classes) != 0)
            {
                head = Math.Max(head, 2);
            }

            foreach (Entity entity in role.Of)
            {
                organisation = known.Of.Contains(entity) ? 4 : organisation;
            }

            foreach (string iso in role.Countries)
            {
                if (known.Countries.Contains(iso))
                {
                    country = 4;
                }
                else if (country == 0 && known.Countries.Count > 0)
                {
                    country = -1;
                }
            }
        }

        // A country is said by name in one place and by adjective in the other.
        if (country > 0)
        {
            organisation = Math.Max(organisation, 0);
        }

        if (organisation < 0 || country < 0 || (head == 0 && !role.Noun.Any && country <= 0 && organisation <= 0 && (person.Roles.Count > 0 || person.Unnamed)))
        {
            return 0;
        }

        if (head == 0 && !role.Noun.Descriptive && person.OnlyGivenName)
        {
            return 0;
        }

        if (!seen)
        {
            // Ahead of the name only the very role that the article gives later.
            return head == 4 ? (sentence < 3 ? 3 : 1) + Threshold + organisation + country : 0;
        }

        // Who has no name but another role is somebody else.
        if (person.Unnamed && head < 4)
        {
            return 0;
        }

        int distance = sentence - person.LastSentence;
        int salience = distance <= 1 ? 2 : distance <= 4 ? 1 : 0;
        int subject = person.SubjectOf >= 0 && sentence - person.SubjectOf <= 1 ? 1 : 0;
        return head + organisation + country + salience + subject;
    }
}
