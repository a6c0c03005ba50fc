using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>The people that an article names, where, and as what: whom a phrase for somebody may stand for that the article never joins to a name.</summary>
internal sealed class NamedPeople
{
    // How many mentions back a phrase may still reach.
    private const int Reach = 60;

    private readonly QuoteText _text;
    private readonly Dictionary<Entity, uint> _roles = [];
    private readonly List<(int Token, Entity Person)> _mentions = [];

    public NamedPeople(QuoteText text)
    {
        _text = text;
        foreach (Mention mention in text.Mentions)
        {
            if (mention is { Type: MentionType.Person, Kind: MentionKind.Name, Entity: { } person })
            {
                _roles.TryAdd(person, 0);
            }
        }

        foreach (Mention mention in text.Mentions)
        {
            if (mention.Entity is { } person && _roles.TryGetValue(person, out uint known))
            {
                int token = text.TokenFrom(mention.Span.Start);
                _mentions.Add((token, person));
                if (mention.Kind == MentionKind.Role)
                {
                    _roles[person] = known | ClassesOf(token, text.TokenFrom(mention.Span.End));
                }
            }
        }
    }

    /// <summary>Whether the article names an entity as a person.</summary>
    public bool Names(Entity entity) => _roles.ContainsKey(entity);

    /// <summary>The only person of the article whose initials a word in capitals is (MAM for Michèle Alliot-Marie); null for none or several.</summary>
    public Entity? OfInitials(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 5)
        {
            return null;
        }

        Entity? found = null;
        foreach (Entity person in _roles.Keys)
        {
            if (HasInitials(person.Name, word))
            {
                if (found is not null)
                {
                    return null;
                }

                found = person;
            }
        }

        return found;
    }

    private static bool HasInitials(string name, ReadOnlySpan<char> letters)
    {
        int at = 0;
        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsLetter(name[i]) && (i == 0 || name[i - 1] is ' ' or '-'))
            {
                if (at >= letters.Length || Folding.Fold(name[i]) != Folding.Fold(letters[at]) || !char.IsUpper(letters[at]))
                {
                    return false;
                }

                at++;
            }
        }

        return at == letters.Length;
    }

    /// <summary>Whom a phrase for one person stands for: who was spoken of last and may be called so; null for nobody.</summary>
    public Entity? Find(int token, string noun, Gender gender)
    {
        uint classes = _text.Lexicon.RoleClassesOf(noun, out bool any);
        int at = FirstFrom(token);
        for (int i = at - 1; i >= 0 && i >= at - Reach; i--)
        {
            Entity person = _mentions[i].Person;
            if (gender != Gender.None && person.Gender != Gender.None && person.Gender != gender)
            {
                continue;
            }

            // Who is known for something else is somebody else.
            uint known = _roles[person];
            if (any || known == 0 || (known & classes) != 0)
            {
                return person;
            }
        }

        return null;
    }

    private uint ClassesOf(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_text[i].Lemma is { } lemma && _text.Lexicon.RoleClassesOf(lemma, out bool any) is not 0 and uint classes && !any)
            {
                return classes;
            }
        }

        return 0;
    }

    private int FirstFrom(int token)
    {
        int low = 0;
        int high = _mentions.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_mentions[middle].Token < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
