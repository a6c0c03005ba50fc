using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>The words that coreference reads, compiled from the files of a pack.</summary>
internal sealed class CoreferenceLexicon
{
    private readonly Dictionary<string, string> _countries = new(StringComparer.Ordinal);
    private readonly string[][] _impersonal;

    private CoreferenceLexicon(LanguagePack pack)
    {
        Roles = new RoleTable(pack);
        Offices = new OfficeHolders(pack);
        Demonyms = new FoldedWords<string>(pack.Table("names/demonyms.tsv").Select(row => (row[0], row[1])));
        Determiners = new FoldedWords<DeterminerKind>(pack.Table("names/determiners.tsv").Select(row => (row[0], Kind(row[1]))));
        DeterminerGenders = new FoldedWords<Gender>(pack.Table("names/determiners.tsv").Where(row => row.Length > 2).Select(row => (row[0], Genders.Parse(row[2]))));
        Complements = new FoldedWords<bool>(pack.Table("names/complements.tsv").Select(row => (row[0], row.Length == 1)));
        Adjectives = new FoldedWords<bool>(pack.Lines("names/role-adjectives.txt").Select(line => (line, true)));
        Clitics = new FoldedWords<bool>(pack.Lines("names/clitics.txt").Select(line => (line, true)));
        Pronouns = new FoldedWords<PronounForm>(pack.Table("names/pronouns.tsv").Select(row => (row[0], new PronounForm(Genders.Parse(row[1]), row[2] == "plural", row.Length > 3 ? row[3].Split('|') : []))));
        OrganisationHeads = new FoldedWords<bool>(pack.Table("names/heads.tsv").Where(row => row[1] == "org").Select(row => (row[0], row.Length > 2 && row[2] == "any")));
        Honorifics = new FoldedWords<bool>(pack.Table("names/honorifics.tsv").Select(row => (row[0], true)));
        _impersonal = [.. pack.Lines("names/impersonal.txt").Select(line => Folding.Fold(line).Replace("'", "' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        foreach (string[] row in pack.Table("names/countries.tsv"))
        {
            foreach (string name in row[1].Split('|'))
            {
                _countries.TryAdd(Folding.Fold(name), row[0]);
            }
        }
    }

    /// <summary>Who held which office.</summary>
    public OfficeHolders Offices { get; }

    /// <summary>The role nouns.</summary>
    public RoleTable Roles { get; }

    /// <summary>The country of an adjective: <c>ukrainien</c> is UA.</summary>
    public FoldedWords<string> Demonyms { get; }

    /// <summary>The determiners.</summary>
    public FoldedWords<DeterminerKind> Determiners { get; }

    /// <summary>The gender that a determiner shows.</summary>
    public FoldedWords<Gender> DeterminerGenders { get; }

    /// <summary>The prepositions behind a role, and whether the name of a place may follow.</summary>
    public FoldedWords<bool> Complements { get; }

    /// <summary>Adjectives before a role.</summary>
    public FoldedWords<bool> Adjectives { get; }

    /// <summary>Words between a pronoun and its verb.</summary>
    public FoldedWords<bool> Clitics { get; }

    /// <summary>The pronouns.</summary>
    public FoldedWords<PronounForm> Pronouns { get; }

    /// <summary>Forms of address.</summary>
    public FoldedWords<bool> Honorifics { get; }

    /// <summary>Nouns that begin names of organisations, and whether one stands for any ("l'association").</summary>
    public FoldedWords<bool> OrganisationHeads { get; }

    /// <summary>What coreference compiles from <paramref name="pack"/>.</summary>
    public static CoreferenceLexicon Of(LanguagePack pack) => pack.Resource(static from => new CoreferenceLexicon(from));

    /// <summary>The ISO 3166 code of a country's name; null for anything else.</summary>
    public string? CountryOf(string name) => _countries.GetValueOrDefault(Folding.Fold(name));

    /// <summary>Whether what follows a pronoun shows that it stands for nobody: "il faut".</summary>
    public bool IsImpersonal(string text, ReadOnlySpan<Token> tokens, int after, int end)
    {
        foreach (string[] pattern in _impersonal)
        {
            int at = after;
            int matched = 0;
            while (matched < pattern.Length && at < end)
            {
                ReadOnlySpan<char> word = tokens[at].Span.Of(text);
                if (EqualFolded(word, pattern[matched]))
                {
                    matched++;
                }
                else if (!Clitics.Has(word))
                {
                    break;
                }

                at++;
            }

            if (matched == pattern.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the verb before an inverted pronoun shows that it stands for nobody: "faut-il", "semble-t-il".</summary>
    public bool IsImpersonalBefore(ReadOnlySpan<char> verb)
    {
        foreach (string[] pattern in _impersonal)
        {
            if (pattern.Length == 1 && EqualFolded(verb, pattern[0]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EqualFolded(ReadOnlySpan<char> word, string folded)
    {
        if (word.Length != folded.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (Folding.Fold(word[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    private static DeterminerKind Kind(string name) => name switch
    {
        "definite" => DeterminerKind.Definite,
        "demonstrative" => DeterminerKind.Demonstrative,
        "contracted" => DeterminerKind.Contracted,
        "indefinite" => DeterminerKind.Indefinite,
        "possessive" => DeterminerKind.Possessive,
        "plural" => DeterminerKind.Plural,
        _ => DeterminerKind.None,
    };
}
