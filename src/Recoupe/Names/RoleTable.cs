using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>The role nouns of a language, found at a token.</summary>
internal sealed class RoleTable
{
    private const int ShortestTail = 6;

    private static readonly string[] DescriptiveClasses = ["any", "work", "expert", "activist", "sport", "arts", "press", "doctor", "politics", "elected"];

    private readonly Dictionary<string, List<(string[] Words, RoleNoun Noun)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, RoleNoun Noun)>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly RoleNoun[] _tails;

    /// <summary>Reads <c>names/roles.tsv</c>.</summary>
    public RoleTable(LanguagePack pack)
    {
        Dictionary<string, uint> classes = new(StringComparer.Ordinal);
        List<RoleNoun> tails = [];
        bool compounds = pack.Table("names/settings.tsv").Any(row => row[0] == "compounds" && row[1] == "yes");
        foreach (string[] row in pack.Table("names/roles.tsv"))
        {
            uint bits = 0;
            string[] names = row[2].Split(',');
            foreach (string name in names)
            {
                if (!classes.TryGetValue(name, out uint bit))
                {
                    classes[name] = bit = 1u << (classes.Count % 32);
                }

                bits |= bit;
            }

            string phrase = Folding.Fold(row[0]);
            RoleNoun noun = new(phrase, Genders.Parse(row[1]), bits, row[2] == "any", row[2] == "last", names.All(DescriptiveClasses.Contains), IsOffice(names));

            // An elided article is a token of its own: "chef d'État" is three.
            string[] words = phrase.Replace("'", "' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!_byFirst.TryGetValue(words[0], out List<(string[] Words, RoleNoun Noun)>? list))
            {
                _byFirst[words[0]] = list = [];
            }

            list.Add((words, noun));
            if (compounds && words.Length == 1 && phrase.Length >= ShortestTail)
            {
                tails.Add(noun);
            }
        }

        foreach (List<(string[] Words, RoleNoun Noun)> list in _byFirst.Values)
        {
            list.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }

        _tails = [.. tails.OrderByDescending(noun => noun.Phrase.Length)];
        _lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest role noun that begins at token <paramref name="at"/>, and its length in tokens; null when none does.</summary>
    public RoleNoun? Find(string text, ReadOnlySpan<Token> tokens, int at, int end, out int length)
    {
        length = 0;
        ReadOnlySpan<char> word = tokens[at].Span.Of(text);
        if (word.Length is < 2 or > 40)
        {
            return null;
        }

        Span<char> folded = stackalloc char[40];
        Fold(word, folded);
        ReadOnlySpan<char> first = folded[..word.Length];
        if (_lookup.TryGetValue(first, out List<(string[] Words, RoleNoun Noun)>? list))
        {
            foreach ((string[] words, RoleNoun noun) in list)
            {
                if (at + words.Length <= end && Follows(text, tokens, at, words))
                {
                    length = words.Length;
                    return noun;
                }
            }
        }

        if (_tails.Length > 0 && word.Length > ShortestTail && char.IsUpper(word[0]))
        {
            foreach (RoleNoun noun in _tails)
            {
                if (first.Length > noun.Phrase.Length + 1 && first.EndsWith(noun.Phrase, StringComparison.Ordinal))
                {
                    length = 1;
                    return noun;
                }
            }
        }

        return null;
    }

    // Ministers, and heads of states and governments; mayors are elected heads of politics, and seldom known beyond their town.
    private static bool IsOffice(string[] classes) =>
        classes.Contains("minister") || (classes.Contains("head") && classes.Contains("politics") && !classes.Contains("elected"));

    private static bool Follows(string text, ReadOnlySpan<Token> tokens, int at, string[] words)
    {
        Span<char> folded = stackalloc char[40];
        for (int i = 1; i < words.Length; i++)
        {
            ReadOnlySpan<char> word = tokens[at + i].Span.Of(text);
            if (word.Length != words[i].Length)
            {
                return false;
            }

            Fold(word, folded);
            if (!folded[..word.Length].SequenceEqual(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (int i = 0; i < word.Length; i++)
        {
            folded[i] = Folding.Fold(word[i]);
        }
    }
}
