using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>What a language pack says about tokens and sentence ends, compiled from its folder <c>sentences/</c>.</summary>
/// <remarks>
/// <list type="table">
/// <item><term>abbreviations.tsv</term><description>abbreviation with its stop, tab, <c>never</c>, <c>starter</c>, <c>capital</c> or <c>number</c> (see <see cref="AbbreviationEnd"/>)</description></item>
/// <item><term>elisions.txt</term><description>words that keep their apostrophe and stand alone: <c>l'</c>, <c>qu'</c></description></item>
/// <item><term>enclitics.txt</term><description>endings that are tokens of their own: <c>-t-il</c>, <c>'s</c>, <c>n't</c></description></item>
/// <item><term>wholes.txt</term><description>words that stay whole although a rule would split them: <c>aujourd'hui</c></description></item>
/// <item><term>parts.tsv</term><description>words of several tokens: the word, tab, its parts separated by spaces</description></item>
/// <item><term>prefixes.txt</term><description>prefixes that stay with their word where hyphens split</description></item>
/// <item><term>units.txt</term><description>units that are split from the number before them: <c>h</c>, <c>km</c></description></item>
/// <item><term>starters.txt</term><description>words that, with a capital, begin sentences: articles, pronouns, conjunctions</description></item>
/// <item><term>particles.txt</term><description>those of the starters that begin surnames too: <c>Le</c>, <c>De</c></description></item>
/// <item><term>boundaries.bin</term><description>a <see cref="BoundaryModel"/>, trained</description></item>
/// <item><term>settings.tsv</term><description><c>hyphens</c> tab <c>split</c> or <c>keep</c> (keep); <c>ordinals</c> tab <c>stop</c> or <c>none</c> (none); <c>digit-groups</c> tab <c>space</c> or <c>none</c> (none)</description></item>
/// </list>
/// A file that is missing is an empty list.
/// </remarks>
internal sealed class TokenRules
{
    private readonly Dictionary<string, AbbreviationEnd>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _parts;
    private readonly int _longestAbbreviation;
    private readonly int _longestParts;
    private readonly LanguagePack? _pack;
    private readonly Lazy<Lexicon?> _lexicon;

    private TokenRules(LanguagePack? pack)
    {
        _pack = pack;
        _lexicon = new Lazy<Lexicon?>(() => pack is not null && pack.Has(TaggerModel.FileName) ? pack.Resource(SharedTagger.Load).Model.Lexicon : null);
        Boundaries = BoundaryModel.Load(pack);
        Elisions = Read(pack, "elisions.txt");
        HyphenEnclitics = new WordSet(Lines(pack, "enclitics.txt").Where(line => line[0] == '-'));
        ApostropheEnclitics = [.. Lines(pack, "enclitics.txt").Where(line => line[0] != '-').OrderByDescending(line => line.Length).ThenBy(line => line, StringComparer.Ordinal)];
        Wholes = Read(pack, "wholes.txt");
        Prefixes = Read(pack, "prefixes.txt");
        Units = Read(pack, "units.txt");
        Starters = Read(pack, "starters.txt");
        Particles = Read(pack, "particles.txt");
        Dictionary<string, AbbreviationEnd> abbreviations = new(SpellingComparer.Instance);
        foreach (string[] row in Table(pack, "abbreviations.tsv"))
        {
            abbreviations[row[0]] = row.Length > 1 && Enum.TryParse(row[1], true, out AbbreviationEnd end) ? end : AbbreviationEnd.Starter;
        }

        _abbreviations = abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestAbbreviation = abbreviations.Keys.Select(key => key.Length).DefaultIfEmpty().Max();
        Dictionary<string, int[]> parts = new(SpellingComparer.Instance);
        foreach (string[] row in Table(pack, "parts.tsv").Where(row => row.Length > 1))
        {
            int[] lengths = [.. row[1].Split(' ').Select(part => part.Length)];
            if (lengths.Sum() != row[0].Length || lengths.Contains(0))
            {
                throw new InvalidDataException($"sentences/parts.tsv: the parts of {row[0]} do not make it up: {row[1]}");
            }

            parts[row[0]] = lengths;
        }

        _parts = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestParts = parts.Keys.Select(key => key.Length).DefaultIfEmpty().Max();
        foreach (string[] row in Table(pack, "settings.tsv").Where(row => row.Length > 1))
        {
            SplitsHyphens |= row[0] == "hyphens" && row[1] == "split";
            GroupsDigits |= row[0] == "digit-groups" && row[1] == "space";
            OrdinalStops |= row[0] == "ordinals" && row[1] == "stop";
        }
    }

    /// <summary>Tells sentence ends without a final mark; null in a language without such a model.</summary>
    public BoundaryModel? Boundaries { get; init; }

    /// <summary>Words that keep their apostrophe and stand alone.</summary>
    public WordSet Elisions { get; }

    /// <summary>Endings behind a hyphen that are tokens of their own.</summary>
    public WordSet HyphenEnclitics { get; }

    /// <summary>Endings with an apostrophe that are tokens of their own, the longest first.</summary>
    public string[] ApostropheEnclitics { get; }

    /// <summary>Words that stay whole.</summary>
    public WordSet Wholes { get; }

    /// <summary>Prefixes that stay with their word where hyphens split.</summary>
    public WordSet Prefixes { get; }

    /// <summary>Units that are split from the number before them.</summary>
    public WordSet Units { get; }

    /// <summary>Words that, with a capital, begin sentences.</summary>
    public WordSet Starters { get; }

    /// <summary>Those of the starters that begin surnames too.</summary>
    public WordSet Particles { get; }

    /// <summary>Whether compounds are split at their hyphens.</summary>
    public bool SplitsHyphens { get; }

    /// <summary>Whether a plain space may part the thousands of a number.</summary>
    public bool GroupsDigits { get; }

    /// <summary>Whether a stop behind a number makes it an ordinal.</summary>
    public bool OrdinalStops { get; }

    /// <summary>The rules of <paramref name="pack"/>; those of no language when it is null.</summary>
    public static TokenRules Compile(LanguagePack? pack) => new(pack);

    /// <summary>These rules with another model for sentence ends, as training needs them.</summary>
    public TokenRules With(BoundaryModel? boundaries) => new(_pack) { Boundaries = boundaries };

    /// <summary>Whether <paramref name="word"/>, its stop included, is an abbreviation, and when that stop ends a sentence.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word, out AbbreviationEnd end)
    {
        end = default;
        return word.Length <= _longestAbbreviation && _abbreviations.TryGetValue(word, out end);
    }

    /// <summary>The part of speech that <paramref name="word"/>, were it written small, most often has; none for a word that the lexicon lacks, as names mostly are.</summary>
    public PartOfSpeech PartOfSpeechOf(ReadOnlySpan<char> word)
    {
        if (_lexicon.Value is not { } lexicon)
        {
            return PartOfSpeech.None;
        }

        bool initial = true;
        WordView view = FormLookup.View(lexicon, word, ref initial);
        return view.Top == 0 || view.Top > lexicon.Classes.Length ? PartOfSpeech.None : lexicon.Classes[view.Top - 1].Pos;
    }

    /// <summary>The lengths of the tokens of <paramref name="word"/>; null when it is one.</summary>
    public int[]? PartsOf(ReadOnlySpan<char> word) =>
        word.Length <= _longestParts && _parts.TryGetValue(word, out int[]? lengths) ? lengths : null;

    private static WordSet Read(LanguagePack? pack, string file) => new(Lines(pack, file));

    private static IEnumerable<string> Lines(LanguagePack? pack, string file) => pack?.Lines("sentences/" + file) ?? [];

    private static IEnumerable<string[]> Table(LanguagePack? pack, string file) => pack?.Table("sentences/" + file) ?? [];
}
