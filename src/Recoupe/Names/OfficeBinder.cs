using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Puts offices of state ("le chef de l'État", "le ministre de la Défense") to people whom the article names without their office.</summary>
/// <remarks>Papers take their readers to know who governs. Nobody is known here, so the whole article decides: who is named near the office, is not told apart from it in one sentence, and is named often, bears it.</remarks>
internal sealed class OfficeBinder(string text, Layer<Token> tokens, IReadOnlyList<PersonState> people)
{
    private const int MostCompared = 200;
    private const double Threshold = 2.5;

    private readonly List<Office> _offices = [];

    /// <summary>Takes note of a role that no apposition explained, in sentence number <paramref name="sentence"/>.</summary>
    public void Add(RolePhrase role, int sentence)
    {
        if (!role.Noun.Office || role.Determiner is not (DeterminerKind.Definite or DeterminerKind.Contracted or DeterminerKind.Possessive or DeterminerKind.Demonstrative))
        {
            return;
        }

        string name = Folding.Fold(new Span(tokens[role.Head].Span.Start, tokens[role.EndToken - 1].Span.End).Of(text));
        Office? office = _offices.Find(other => other.Name == name && Genders.Agree(other.Roles[0].Gender, role.Gender));
        if (office is null && _offices.Count < MostCompared)
        {
            office = new Office(name);
            _offices.Add(office);
        }

        office?.Roles.Add(role);
        office?.Sentences.Add(sentence);
    }

    /// <summary>Binds the offices, the surest first.</summary>
    public void Bind()
    {
        List<(double Score, int Office, int Person)> pairs = [];
        for (int o = 0; o < _offices.Count; o++)
        {
            // Whom an apposition gave the office has it.
            RolePhrase first = _offices[o].Roles[0];
            if (people.Any(person => person.Roles.Exists(known => known.Noun == first.Noun)))
            {
                continue;
            }

            int[] candidates = [.. Enumerable.Range(0, Math.Min(people.Count, MostCompared)).Where(p => MayBear(people[p], _offices[o]))];
            foreach (int p in candidates)
            {
                pairs.Add((Score(people[p], _offices[o], candidates.Length == 1), o, p));
            }
        }

        foreach ((double score, int o, int p) in pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Office).ThenBy(pair => pair.Person))
        {
            Office office = _offices[o];
            if (score < Threshold || office.Roles[0].Person is not null || !MayBear(people[p], office))
            {
                continue;
            }

            foreach (RolePhrase role in office.Roles)
            {
                role.Person = people[p];
                role.Rule = "coref.office";
                role.Score = Math.Clamp(0.5 + (0.05 * score), 0.5, 0.8);
                people[p].AddRole(role);
            }
        }
    }

    private static bool MayBear(PersonState person, Office office)
    {
        RolePhrase role = office.Roles[0];
        return Genders.Agree(person.Gender, role.Gender) && person.Roles.TrueForAll(known =>
            known.Of.Count == 0 && known.Countries.Count == 0 && (known.Noun == role.Noun || (known.Noun.Classes == role.Noun.Classes)));
    }

    private static double Score(PersonState person, Office office, bool only)
    {
        int near = 0;
        int together = 0;
        for (int i = 0; i < office.Sentences.Count; i++)
        {
            int sentence = office.Sentences[i];
            if (person.IsNamedIn(sentence, sentence))
            {
                together++;
            }
            else if (person.IsNamedIn(sentence - 2, i == 0 ? sentence + 2 : sentence))
            {
                near++;
            }
        }

        int named = person.NamedIn.Count;
        return Math.Min(near, 2) + (named >= 2 ? 1 : 0) + (named >= 4 ? 1 : 0) - (2 * together)
            + (only ? 1.5 : 0) + (person.Gender != Gender.None && person.Gender == office.Roles[0].Gender ? 0.5 : 0);
    }

    private sealed class Office(string name)
    {
        public string Name { get; } = name;

        public List<RolePhrase> Roles { get; } = [];

        public List<int> Sentences { get; } = [];
    }
}
