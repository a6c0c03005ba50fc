using System.Globalization;
using Recoupe.Languages;
using Recoupe.Sentences.Patterns;

namespace Recoupe.Times;

/// <summary>The tense that governs an expression: that of the last verb before it in its sentence, else of the first behind it.</summary>
/// <remarks>
/// The order is HeidelTime's (Strötgen and Gertz 2010). Verbs are known by the words and endings of the pack; where tokens are tagged, their
/// morphology comes first.
/// </remarks>
internal sealed class TenseReader
{
    private const int Reach = 40;

    private readonly int _symbol;
    private readonly (string Ending, int Shortest, TimeDirection Direction)[] _endings;
    private readonly (string Ending, int Shortest)[] _participles;

    public TenseReader(LanguagePack pack, Lexicon lexicon)
    {
        _symbol = lexicon.Known("$tense");
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
    public TimeDirection At(string text, AtomBuffer atoms, int first, int end)
    {
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
        }

        for (int i = end; i < atoms.Count && i < end + Reach && atoms[i].Sentence == sentence; i++)
        {
            if (Of(text, atoms, i) is { } direction)
            {
                return direction;
            }
        }

        return TimeDirection.Open;
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
