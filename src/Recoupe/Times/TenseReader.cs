using System.Globalization;
using Recoupe.Languages;
using Recoupe.Sentences.Patterns;
using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>The tense that governs an expression: that of the last verb before it in its sentence, else of the first behind it.</summary>
/// <remarks>
/// The order is HeidelTime's (Strötgen and Gertz 2010). Verbs are known by the words and endings of the pack; a full verb in the present, which
/// these leave open, is known by its tag.
/// </remarks>
internal sealed class TenseReader
{
    private const int Reach = 40;

    // A verb in the present further away than this belongs to something else.
    private const int PresentReach = 12;

    private readonly int _symbol;
    private readonly int _attributive;
    private readonly (string Ending, int Shortest, TimeDirection Direction)[] _endings;
    private readonly (string Ending, int Shortest)[] _participles;

    public TenseReader(LanguagePack pack, Lexicon lexicon)
    {
        _symbol = lexicon.Known("$tense");
        _attributive = lexicon.Known("$attributive");
        List<(string, int, TimeDirection)> endings = [];
        List<(string, int)> participles = [];
        foreach (string[] row in pack.Table("times/endings.tsv"))
        {
            int shortest = int.Parse(row[1], CultureInfo.InvariantCulture);
            foreach (string ending in row[2].Split('|'))
            {
                if (row[0] == "participle")
                {
                    participles.Add((ending, shortest));
                }
                else
                {
                    endings.Add((ending, shortest, Parse(row[0])));
                }
            }
        }

        _endings = [.. endings];
        _participles = [.. participles];
    }

    /// <summary>The direction in which the verb that governs the atoms from <paramref name="first"/> to <paramref name="end"/> points.</summary>
    public TimeDirection At(ArticleContext context, AtomBuffer atoms, int first, int end)
    {
        string text = context.Text;
        Layer<Token> tokens = context.Layers.Tokens;
        int sentence = atoms[first].Sentence;
        for (int i = first - 1; i >= 0 && i >= first - Reach && atoms[i].Sentence == sentence; i--)
        {
            if (Of(text, atoms, i) is { } direction)
            {
                return direction;
            }

            if (IsParticiple(text, atoms, i))
            {
                return Auxiliary(text, atoms, i);
            }

            if (IsPresent(tokens, atoms, i))
            {
                return first - i <= PresentReach && !IsAttributive(atoms, first) ? TimeDirection.Planned : TimeDirection.Open;
            }
        }

        for (int i = end; i < atoms.Count && i < end + Reach && atoms[i].Sentence == sentence; i++)
        {
            if (Of(text, atoms, i) is { } direction)
            {
                return direction;
            }

            if (IsPresent(tokens, atoms, i))
            {
                return i - end <= PresentReach && !IsAttributive(atoms, first) ? TimeDirection.Planned : TimeDirection.Open;
            }
        }

        return TimeDirection.Open;
    }

    private static bool IsPresent(Layer<Token> tokens, AtomBuffer atoms, int i)
    {
        if (atoms[i].Kind != AtomKind.Word)
        {
            return false;
        }

        int token = tokens.FirstFrom(atoms[i].Start);
        return token < tokens.Count && tokens[token] is { Pos: PartOfSpeech.Verb } verb && verb.Span.Start == atoms[i].Start
            && verb.Morphology is { Tense: Tense.Present, VerbForm: VerbForm.Finite or VerbForm.None, Mood: Mood.Indicative, Person: not (Person.First or Person.Second) };
    }

    // "l'attaque de lundi": the weekday says which one, not when the verb happens.
    private bool IsAttributive(AtomBuffer atoms, int first)
    {
        for (int i = first; i >= 0 && i >= first - 1; i--)
        {
            foreach (Label label in atoms.LabelsOf(i))
            {
                if (label.Symbol == _attributive)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A participle is past unless a verb close before it says that it will be.
    private TimeDirection Auxiliary(string text, AtomBuffer atoms, int participle)
    {
        for (int i = participle - 1; i >= 0 && i >= participle - 3 && atoms[i].Sentence == atoms[participle].Sentence; i--)
        {
            if (Of(text, atoms, i) is { } direction and not TimeDirection.Open)
            {
                return direction;
            }
        }

        return TimeDirection.Past;
    }

    private bool IsParticiple(string text, AtomBuffer atoms, int i)
    {
        if (atoms[i].Kind != AtomKind.Word || atoms[i].Capital)
        {
            return false;
        }

        ReadOnlySpan<char> word = text.AsSpan(atoms[i].Start, atoms[i].End - atoms[i].Start);
        foreach ((string ending, int shortest) in _participles)
        {
            if (word.Length >= shortest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static TimeDirection Parse(string? name) => name switch
    {
        "future" => TimeDirection.Future,
        "past" => TimeDirection.Past,
        _ => TimeDirection.Open,
    };

    private TimeDirection? Of(string text, AtomBuffer atoms, int i)
    {
        // "is to" says more than "is".
        int end = i;
        TimeDirection? found = null;
        foreach (Label label in atoms.LabelsOf(i))
        {
            if (label.Symbol == _symbol && label.End > end)
            {
                end = label.End;
                found = Parse(label.Text);
            }
        }

        if (found is not null)
        {
            return found;
        }

        if (atoms[i].Kind != AtomKind.Word || atoms[i].Capital)
        {
            return null;
        }

        ReadOnlySpan<char> word = text.AsSpan(atoms[i].Start, atoms[i].End - atoms[i].Start);
        foreach ((string ending, int shortest, TimeDirection direction) in _endings)
        {
            if (word.Length >= shortest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return direction;
            }
        }

        return null;
    }
}
