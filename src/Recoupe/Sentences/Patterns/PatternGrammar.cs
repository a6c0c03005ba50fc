using System.Globalization;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Sentences.Patterns;

/// <summary>The rules, words and numerals of one room and language, compiled once from the files of the pack.</summary>
internal sealed class PatternGrammar
{
    private static readonly string[] WordFiles = ["/words.tsv", "/nouns.tsv"];

    private readonly Lexicon _lexicon = new();
    private readonly PatternAutomaton _automaton = new();
    private readonly AtomReader _reader;
    private readonly Labeler _labeler;
    private readonly PatternRule[] _rules;

    private PatternGrammar(LanguagePack pack, string area, IReadOnlyList<string> slots)
    {
        NumberFormat format = ReadNumerals(pack, "quantities/numerals.tsv");
        Dictionary<string, string> macros = new(StringComparer.Ordinal);
        Dictionary<string, List<string>> forms = new(StringComparer.Ordinal);
        List<(string Id, string Pattern, string Meaning)> rows = [];
        foreach (string file in WordFiles)
        {
            foreach (string[] row in pack.Table(area + file))
            {
                ReadWords(row, forms);
            }
        }

        foreach (string[] row in pack.Table(area + "/rules.tsv"))
        {
            if (row[0].StartsWith('@'))
            {
                macros[row[0]] = row[1];
            }
            else
            {
                rows.Add((row[0], row[1], row[2]));
            }
        }

        int Slot(string name)
        {
            for (int i = 0; i < slots.Count; i++)
            {
                if (slots[i] == name)
                {
                    return i;
                }
            }

            return -1;
        }

        PatternSyntax syntax = new(_lexicon, macros, Slot);
        _rules = new PatternRule[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            try
            {
                _rules[i] = Rule(rows[i].Id, rows[i].Meaning, Slot);
                foreach (PatternElement[] sequence in syntax.Read(rows[i].Pattern))
                {
                    if (sequence.Length > 0)
                    {
                        _automaton.Add(i, sequence);
                    }
                }
            }
            catch (FormatException broken)
            {
                throw new FormatException($"{pack.Code}/{area}/rules.tsv, {rows[i].Id}: {broken.Message}", broken);
            }
        }

        _automaton.Freeze(_lexicon.SymbolCount);
        _reader = new AtomReader(_lexicon, format);
        _labeler = new Labeler(_lexicon);
    }

    /// <summary>The rules, by number.</summary>
    public IReadOnlyList<PatternRule> Rules => _rules;

    /// <summary>The number of nodes of the automaton.</summary>
    public int NodeCount => _automaton.NodeCount;

    /// <summary>The words.</summary>
    public Lexicon Lexicon => _lexicon;

    /// <summary>Compiles the files <c>words.tsv</c> and <c>rules.tsv</c> of a folder of the pack.</summary>
    /// <exception cref="FormatException">A rule is not well formed; the message names it.</exception>
    public static PatternGrammar Read(LanguagePack pack, string area, IReadOnlyList<string> slots) => new(pack, area, slots);

    /// <summary>The atoms of all sentences, labelled; where no stage gave sentences, lines outside dropped stretches stand for them.</summary>
    public AtomBuffer Atoms(ArticleContext context)
    {
        AtomBuffer atoms = new(context.Text.Length);
        int number = 0;
        if (context.Layers.Sentences.Count > 0)
        {
            foreach (Sentence sentence in context.Layers.Sentences.AsSpan())
            {
                _reader.Read(context.Text, sentence.Span, number++, atoms);
            }
        }
        else
        {
            foreach (Span line in TextLines.Of(context.Text, context.Layers.Dropped))
            {
                _reader.Read(context.Text, line, number++, atoms);
            }
        }

        _labeler.Label(atoms, context.Layers.Tokens.AsSpan());
        return atoms;
    }

    /// <summary>The matches from left to right, none overlapping another's annotated part.</summary>
    public List<PatternMatch> Matches(AtomBuffer atoms)
    {
        List<PatternMatch> matches = [];
        PatternWalk walk = new();
        int taken = 0;
        for (int i = 0; i < atoms.Count; i++)
        {
            ref Atom atom = ref atoms[i];
            if (atom.FirstLabel == atom.EndLabel || !_automaton.CanStart(atoms.LabelsOf(i)))
            {
                continue;
            }

            if (_automaton.Match(atoms, i, walk) && walk.Best is var best && best.First >= taken)
            {
                // What stands before the annotation is only context: a rule that annotates more from there on is better.
                for (int j = i + 1; j <= best.First; j++)
                {
                    if (_automaton.Match(atoms, j, walk) && walk.Best is var other && other.First <= best.First && other.End > best.End)
                    {
                        best = other;
                    }
                }

                matches.Add(best);
                taken = best.End;
                i = best.End - 1;
            }
        }

        return matches;
    }

    private static PatternRule Rule(string id, string meaning, Func<string, int> slot)
    {
        string[] words = meaning.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Capture[] constants = new Capture[words.Length - 1];
        for (int i = 1; i < words.Length; i++)
        {
            int equals = words[i].IndexOf('=', StringComparison.Ordinal);
            int index = equals > 0 ? slot(words[i][..equals]) : -1;
            if (index < 0)
            {
                throw new FormatException($"no slot in '{words[i]}'");
            }

            (double number, string? text) = Value(words[i][(equals + 1)..]);
            constants[i - 1] = new Capture(index, number, text, -1, -1);
        }

        return new PatternRule(id, words[0], constants);
    }

    private static (double Number, string? Text) Value(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? (number, null) : (0, value == "-" ? null : value);

    private void ReadWords(string[] row, Dictionary<string, List<string>> forms)
    {
        if (row[0] == "join")
        {
            // join	weekday	partofday: compounds of a form of the one and a form of the other.
            _lexicon.Join(Forms(forms, row[1]), Forms(forms, row[2]));
            return;
        }

        (double number, string? text) = Value(row[1]);
        foreach (string form in row[2].Split('|'))
        {
            _lexicon.Add("$" + row[0], form, number, text);
            string plain = form;
            _ = Lexicon.CaseOf(ref plain);
            Forms(forms, row[0]).Add(plain);
        }
    }

    private static List<string> Forms(Dictionary<string, List<string>> forms, string name)
    {
        if (!forms.TryGetValue(name, out List<string>? list))
        {
            forms[name] = list = [];
        }

        return list;
    }

    private NumberFormat ReadNumerals(LanguagePack pack, string file)
    {
        NumberFormat format = new();
        foreach (string[] row in pack.Table(file))
        {
            switch (row[0])
            {
                case "decimal":
                    format = format with { Decimal = row[1][0] };
                    break;
                case "month-first":
                    format = format with { MonthFirst = true };
                    break;
                case "compound":
                    _lexicon.CompoundNumerals = true;
                    break;
                default:
                    NumeralKind kind = Enum.Parse<NumeralKind>(row[0], ignoreCase: true);
                    double value = row[1] == "-" ? 0 : double.Parse(row[1], CultureInfo.InvariantCulture);
                    foreach (string form in row[2].Split('|'))
                    {
                        _lexicon.Add("", form, 0, null, new NumeralPart(kind, value, LetterCase.Any));
                    }

                    break;
            }
        }

        return format;
    }
}
