using Recoupe.Languages;

namespace Recoupe.Quotes;

/// <summary>What a language pack knows of reported speech, compiled from its <c>quotes</c> folder.</summary>
internal sealed class QuoteLexicon
{
    private const int LongestWord = 24;
    private const uint Anybody = 1;

    // Classes of roles whose holders the news leaves without a name as often as not.
    private static readonly string[] OfficeClasses = ["head", "official", "justice", "minister", "church", "police", "royal", "deputy", "spokes", "secretary", "diplomat", "kin"];

    private readonly Dictionary<string, CueVerb[]> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordClasses> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourcePhrase[]> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordClasses>.AlternateLookup<ReadOnlySpan<char>> _wordLookup;
    private readonly Dictionary<string, (string Lemma, bool Gerund)> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Lemma, bool Gerund)>.AlternateLookup<ReadOnlySpan<char>> _formLookup;
    private readonly List<(string Ending, WordClasses Words)> _endings = [];
    private readonly Dictionary<string, uint> _roles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _people;
    private readonly uint _offices;
    private readonly HashSet<string> _variation;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _honorifics;
    private readonly Dictionary<string, double> _confidence = new(StringComparer.Ordinal);

    public QuoteLexicon(LanguagePack pack)
    {
        Language = pack.Code;
        foreach (IGrouping<string, string[]> rows in pack.Table("quotes/verbs.tsv").GroupBy(row => row[0].Split(' ')[0], StringComparer.Ordinal))
        {
            // Those with a second word come first: they are the more precise.
            _verbs[rows.Key] = [.. rows.Select(VerbOf).OrderBy(verb => verb.Second is null)];
        }

        foreach (string[] row in pack.Table("quotes/words.tsv"))
        {
            WordClasses words = Enum.Parse<WordClasses>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (string word in (row.Length > 1 ? row[1] : "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string key = word.ToLowerInvariant();
                if (key[0] == '-' && key.Length > 1)
                {
                    _endings.Add((key[1..], words));
                    continue;
                }

                _words[key] = _words.GetValueOrDefault(key) | words;
            }
        }

        foreach (IGrouping<string, string[]> rows in pack.Table("quotes/sources.tsv").GroupBy(row => WordsOf(row[0])[0], StringComparer.Ordinal))
        {
            _sources[rows.Key] = [.. rows.Select(row => new SourcePhrase(WordsOf(row[0]), ComplementOf(row[1]))).OrderByDescending(phrase => phrase.Words.Length)];
            _words[rows.Key] = _words.GetValueOrDefault(rows.Key) | WordClasses.Source;
        }

        foreach (string[] row in pack.Table("quotes/forms.tsv"))
        {
            _forms[row[0]] = (row[1], row[2] == "G");
        }

        _formLookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string[] row in pack.Table("quotes/confidence.tsv"))
        {
            _confidence[row[0]] = double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture);
        }

        Dictionary<string, uint> classes = new(StringComparer.Ordinal) { ["any"] = Anybody };
        foreach (string[] row in pack.Table("names/roles.tsv"))
        {
            _roles[row[0]] = row.Length < 3 ? 0 : row[2].Split(',').Aggregate(0u, (bits, name) => bits | BitOf(classes, name));
        }

        _offices = OfficeClasses.Aggregate(0u, (bits, name) => bits | classes.GetValueOrDefault(name));
        _honorifics = pack.Table("names/honorifics.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _people = new HashSet<string>(pack.Lines("quotes/people.txt"), StringComparer.OrdinalIgnoreCase);

        _variation = pack.Lines("quotes/variation.txt").ToHashSet(StringComparer.Ordinal);
        HasDenials = _verbs.Values.Any(verbs => verbs.Any(verb => (verb.Frames & CueFrames.Denial) != 0));
        HasZeroSubject = pack.Lines("quotes/traits.txt").Contains("zero-subject");
        HasReportiveMood = pack.Lines("quotes/traits.txt").Contains("reportive-mood");
        HasInversion = pack.Lines("quotes/traits.txt").Contains("inversion");
        _wordLookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>Whether finite verbs go without a subject (Spanish).</summary>
    public bool HasZeroSubject { get; }

    /// <summary>Whether a verb says that something differs: what follows is what it depends on.</summary>
    public bool Varies(string lemma) => _variation.Contains(lemma);

    /// <summary>Whether the verbs tell which of them report when they are denied.</summary>
    public bool HasDenials { get; }

    /// <summary>Whether a mood of its own marks reported speech (German).</summary>
    public bool HasReportiveMood { get; }

    /// <summary>Whether the subject of a verb set into speech stands behind it as a rule.</summary>
    public bool HasInversion { get; }

    /// <summary>The lemma of a form of a verb of reporting, and whether it is a gerund; null for another word.</summary>
    public (string Lemma, bool Gerund)? FormOf(ReadOnlySpan<char> word) => _formLookup.TryGetValue(word, out (string, bool) form) ? form : null;

    /// <summary>Whether a noun says what a person does.</summary>
    public bool IsRole(string lemma) => _roles.ContainsKey(lemma);

    /// <summary>Whether a noun stands for a person: one that says what a person does, or any with a form for each gender.</summary>
    public bool IsPerson(string lemma) => IsRole(lemma) || _people.Contains(lemma);

    /// <summary>Whether a word addresses somebody (M., Mme, Me).</summary>
    public bool IsHonorific(ReadOnlySpan<char> word) => _honorifics.Contains(word) || (word.Length > 1 && word[^1] == '.' && _honorifics.Contains(word[..^1]));

    /// <summary>Whether a noun says what office a person holds, or whose kin they are.</summary>
    public bool IsOffice(string lemma) => (_roles.GetValueOrDefault(lemma) & _offices) != 0;

    /// <summary>The classes of roles that a noun belongs to, as bits: two roles of one person share one; none for a noun without classes, which may like one for anybody be said of all.</summary>
    public uint RoleClassesOf(string lemma, out bool any)
    {
        uint classes = _roles.GetValueOrDefault(lemma);
        any = classes is 0 or Anybody;
        return classes;
    }

    /// <summary>The readings of a lemma as a verb of reporting; empty for none.</summary>
    public ReadOnlySpan<CueVerb> VerbsOf(string lemma) => _verbs.TryGetValue(lemma, out CueVerb[]? verbs) ? verbs : [];

    /// <summary>The phrases that begin with <paramref name="word"/>, the longest first.</summary>
    public ReadOnlySpan<SourcePhrase> SourcesOf(string word) => _sources.TryGetValue(word, out SourcePhrase[]? phrases) ? phrases : [];

    /// <summary>The share of right quotes among those that a rule found in the training articles; a cautious half where it was never seen.</summary>
    public double ConfidenceOf(string rule) => _confidence.GetValueOrDefault(rule, 0.5);

    /// <summary>The classes of a token's text: case, typographic apostrophes and the hyphen of an inverted pronoun do not matter.</summary>
    public WordClasses ClassesOf(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            WordClasses sign = word[0] switch
            {
                ',' => WordClasses.Comma,
                ':' => WordClasses.Colon,
                ';' => WordClasses.Semicolon,
                '.' or '!' or '?' or '…' => WordClasses.Stop,
                _ => WordClasses.None,
            };
            if (sign != WordClasses.None)
            {
                return sign;
            }
        }
        else if (word is "..." or "?!" or "!!" or "..")
        {
            return WordClasses.Stop;
        }

        word = WithoutHyphen(word);
        if (word.Length is 0 or > LongestWord)
        {
            return WordClasses.None;
        }

        Span<char> folded = stackalloc char[LongestWord];
        ReadOnlySpan<char> lower = Lower(word, folded);
        return _wordLookup.TryGetValue(lower, out WordClasses classes) ? classes : ByEnding(lower);
    }

    /// <summary>The classes of a compound by its last part (Wochenzeitung, Behördenangaben).</summary>
    private WordClasses ByEnding(ReadOnlySpan<char> word)
    {
        foreach ((string ending, WordClasses words) in _endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return words;
            }
        }

        return WordClasses.None;
    }

    /// <summary>The pronoun of an inversion without the hyphens that join it to its verb (-t-il).</summary>
    public static ReadOnlySpan<char> WithoutHyphen(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[0] == '-')
        {
            word = word[1..];
            return word.Length > 2 && word[0] is 't' or 'T' && word[1] is '-' or '\'' or '’' ? word[2..] : word;
        }

        return word;
    }

    /// <summary>Lower case with a plain apostrophe, accents kept: ou and où are not the same word.</summary>
    public static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int length = Math.Min(word.Length, buffer.Length);
        for (int i = 0; i < length; i++)
        {
            char c = word[i];
            buffer[i] = c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : c is '’' or '\u02BC' ? '\'' : char.ToLowerInvariant(c);
        }

        return buffer[..length];
    }

    private static uint BitOf(Dictionary<string, uint> classes, string name)
    {
        if (!classes.TryGetValue(name, out uint bit))
        {
            classes[name] = bit = 1u << (classes.Count % 32);
        }

        return bit;
    }

    private static CueVerb VerbOf(string[] row)
    {
        int space = row[0].IndexOf(' ', StringComparison.Ordinal);
        CueFrames frames = CueFrames.None;
        foreach (string name in row[1].Split(' '))
        {
            frames |= name switch
            {
                "say" => CueFrames.Say,
                "that" => CueFrames.That,
                "bare" => CueFrames.Bare,
                "if" => CueFrames.If,
                "inf" => CueFrames.Infinitive,
                "deinf" => CueFrames.OfInfinitive,
                "ainf" => CueFrames.ToInfinitive,
                "obj" => CueFrames.Object,
                "as" => CueFrames.As,
                "told" => CueFrames.Addressee,
                "refl" => CueFrames.Reflexive,
                "weak" => CueFrames.Weak,
                "deny" => CueFrames.Denial,
                _ => throw new InvalidDataException($"quotes/verbs.tsv: no frame is called {name}"),
            };
        }

        return new CueVerb(frames, space < 0 ? null : row[0][(row[0].LastIndexOf(' ') + 1)..]);
    }

    private static SourceComplement ComplementOf(string name) => name switch
    {
        "np" => SourceComplement.NounPhrase,
        "person" => SourceComplement.Person,
        "source" => SourceComplement.Source,
        "self" => SourceComplement.Self,
        "after" => SourceComplement.Before,
        "finding" => SourceComplement.Finding,
        "closing" => SourceComplement.Closing,
        _ => throw new InvalidDataException($"quotes/sources.tsv: no complement is called {name}"),
    };

    // Elided words are tokens of their own: d'après is d' and après.
    private static string[] WordsOf(string phrase) =>
        phrase.Replace("'", "' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
