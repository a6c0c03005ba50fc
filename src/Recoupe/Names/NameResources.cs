using System.Collections.Concurrent;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>What the room of names compiles from a language pack.</summary>
internal sealed class NameResources
{
    private readonly Dictionary<string, Gender> _givenNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> _honorifics = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly FoldedWords<bool> _complements;
    private readonly FoldedWords<bool> _organisationNouns;
    private readonly ConcurrentBag<NameTagger> _taggers = [];

    private NameResources(LanguagePack pack)
    {
        Lexicon = new NameLexicon();
        NameLists.AddTo(Lexicon, pack);
        if (pack.Has(NameModelFile.Path))
        {
            using Stream stream = pack.Open(NameModelFile.Path);
            Model = NameModelFile.Read(stream, Lexicon);
        }

        Aliases = new AliasTable(pack);
        foreach (string[] row in pack.Table("names/firstnames.tsv"))
        {
            _givenNames[Folding.Fold(row[0])] = Genders.Parse(row[1]);
        }

        foreach (string[] row in pack.Table("names/honorifics.tsv"))
        {
            _titles.Add(Folding.Fold(row[0]));
            if (row.Length == 2)
            {
                _honorifics[Folding.Fold(row[0])] = Genders.Parse(row[1]);
            }
        }

        Institutions = new FoldedWords<bool>(pack.Table("names/heads.tsv").Where(row => row.Length > 2 && row[2] == "named").Select(row => (row[0], true)));
        _organisationNouns = new FoldedWords<bool>(pack.Table("names/heads.tsv").Where(row => row[1] == "org").Select(row => (row[0], true)));
        _complements = new FoldedWords<bool>(pack.Table("names/complements.tsv").Select(row => (row[0], true)));
        Endings = [.. pack.Lines("names/endings.txt").Select(line => Folding.Fold(line))];
    }

    /// <summary>The lists, for the sequence model.</summary>
    public NameLexicon Lexicon { get; }

    /// <summary>The sequence model; null when the pack has none.</summary>
    public NameModel? Model { get; }

    /// <summary>The spellings of well-known entities.</summary>
    public AliasTable Aliases { get; }

    /// <summary>Nouns that begin the name of an institution when what it is of or where it is follows.</summary>
    public FoldedWords<bool> Institutions { get; }

    /// <summary>Endings of case that a name may carry (the German genitive), folded.</summary>
    public IReadOnlyList<string> Endings { get; }

    /// <summary>What the pack's files give.</summary>
    public static NameResources Of(LanguagePack pack) => pack.Resource(static from => new NameResources(from));

    /// <summary>Takes a tagger that no other thread uses; give it back when done, so that its buffers serve the next article.</summary>
    public NameTagger TakeTagger() => _taggers.TryTake(out NameTagger? tagger) ? tagger : new NameTagger(this);

    /// <summary>Gives a tagger back.</summary>
    public void GiveBack(NameTagger tagger) => _taggers.Add(tagger);

    /// <summary>The gender of a folded first name; none when it is of both, or not listed.</summary>
    public Gender GenderOfGivenName(string folded)
    {
        if (_givenNames.TryGetValue(folded, out Gender gender))
        {
            return gender;
        }

        // Jean-Marc, Marie-Claude: the first part shows it.
        int hyphen = folded.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 ? _givenNames.GetValueOrDefault(folded[..hyphen]) : Gender.None;
    }

    /// <summary>Whether <paramref name="word"/> is a noun for organisations: company, ministère.</summary>
    public bool IsOrganisationNoun(ReadOnlySpan<char> word) => _organisationNouns.Has(word);

    /// <summary>Whether <paramref name="word"/> is a preposition that says of what something is.</summary>
    public bool IsComplement(ReadOnlySpan<char> word) => _complements.Has(word);

    /// <summary>Whether a folded word is a first name.</summary>
    public bool IsGivenName(string folded) => _givenNames.ContainsKey(folded);

    /// <summary>Whether <paramref name="word"/> is a title or form of address, and no first name as well.</summary>
    public bool IsTitle(ReadOnlySpan<char> word) => word.Length is > 0 and < 20 && char.IsUpper(word[0]) && _titles.Contains(Folding.Fold(word)) && !_givenNames.ContainsKey(Folding.Fold(word));

    /// <summary>Whether <paramref name="word"/> is a form of address, and of which gender.</summary>
    public bool IsHonorific(ReadOnlySpan<char> word, out Gender gender) => _honorifics.TryGetValue(Folding.Fold(word), out gender);
}
