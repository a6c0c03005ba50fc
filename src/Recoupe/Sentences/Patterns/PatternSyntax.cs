using Recoupe.Text;

namespace Recoupe.Sentences.Patterns;

/// <summary>Reads the pattern language of the packs and writes each pattern out as the plain sequences it stands for.</summary>
/// <remarks>
/// Elements stand apart by blanks: a word (folded before it is compared), <c>$class</c>, a kind of number (<c>#num #day #year</c> …), <c>@macro</c>,
/// <c>(a | b)</c>. Behind an element <c>?</c> makes it optional and <c>:slot</c> names the slot for its value (a class or number otherwise fills the
/// slot of its own name); before it <c>~</c> forbids white space, <c>^</c> asks for a capital, <c>_</c> for a small letter. <c>[ … ]</c> is the annotated part, <c>\(</c> is the mark itself.
/// </remarks>
internal sealed class PatternSyntax(Lexicon lexicon, IReadOnlyDictionary<string, string> macros, Func<string, int> slot)
{
    private const int MostSequences = 60_000;
    private const int DeepestMacro = 12;

    private readonly Dictionary<string, List<PatternElement[]>> _expanded = new(StringComparer.Ordinal);

    /// <summary>All sequences that <paramref name="pattern"/> stands for.</summary>
    /// <exception cref="FormatException">The pattern is not well formed.</exception>
    public List<PatternElement[]> Read(string pattern) => Read(pattern, 0);

    private List<PatternElement[]> Read(string pattern, int depth)
    {
        if (depth > DeepestMacro)
        {
            throw new FormatException("macros too deep: " + pattern);
        }

        int at = 0;
        List<PatternElement[]> sequences = Alternatives(pattern, ref at, depth);
        return at == pattern.Length ? sequences : throw new FormatException($"unexpected '{pattern[at]}' at {at}: {pattern}");
    }

    private List<PatternElement[]> Alternatives(string pattern, ref int at, int depth)
    {
        List<PatternElement[]> all = Sequence(pattern, ref at, depth);
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            all = [.. all, .. Sequence(pattern, ref at, depth)];
        }

        return all;
    }

    private List<PatternElement[]> Sequence(string pattern, ref int at, int depth)
    {
        List<PatternElement[]> sequences = [[]];
        while (true)
        {
            while (at < pattern.Length && pattern[at] == ' ')
            {
                at++;
            }

            if (at == pattern.Length || pattern[at] is ')' or '|')
            {
                return sequences;
            }

            List<PatternElement[]> element = Element(pattern, ref at, depth);
            if (at < pattern.Length && pattern[at] == '?')
            {
                at++;
                element = [.. element, []];
            }

            List<PatternElement[]> product = new(sequences.Count * element.Count);
            foreach (PatternElement[] head in sequences)
            {
                foreach (PatternElement[] tail in element)
                {
                    product.Add([.. head, .. tail]);
                }
            }

            sequences = product.Count <= MostSequences ? product : throw new FormatException("a pattern of too many forms: " + pattern);
        }
    }

    private List<PatternElement[]> Element(string pattern, ref int at, int depth)
    {
        switch (pattern[at])
        {
            case '(':
                at++;
                List<PatternElement[]> group = Alternatives(pattern, ref at, depth);
                if (at == pattern.Length)
                {
                    throw new FormatException("a group is not closed: " + pattern);
                }

                at++;
                return group;
            case '[':
                at++;
                return [[PatternElement.Open]];
            case ']':
                at++;
                return [[PatternElement.Close]];
            case '\\' when at + 1 < pattern.Length:
                at += 2;
                return [[new PatternElement(lexicon.Symbol(pattern[(at - 1)..at]), -1, false, LetterCase.Any)]];
            case '@':
                return Macro(Name(pattern, ref at), depth);
            default:
                return [Atomic(Name(pattern, ref at))];
        }
    }

    private List<PatternElement[]> Macro(string name, int depth)
    {
        if (!_expanded.TryGetValue(name, out List<PatternElement[]>? sequences))
        {
            sequences = macros.TryGetValue(name, out string? pattern) ? Read(pattern, depth + 1) : throw new FormatException("no such macro: " + name);
            _expanded[name] = sequences;
        }

        return sequences;
    }

    private static string Name(string pattern, ref int at)
    {
        int start = at++;
        while (at < pattern.Length && pattern[at] is not (' ' or ')' or '(' or '|' or '?' or '[' or ']'))
        {
            at++;
        }

        return pattern[start..at];
    }

    private PatternElement[] Atomic(string name)
    {
        bool glued = name.Length > 1 && name[0] == '~';
        name = glued ? name[1..] : name;
        LetterCase letters = Lexicon.CaseOf(ref name);
        if (name[0] is '$' or '#' && name.Length > 1)
        {
            int colon = name.IndexOf(':', StringComparison.Ordinal);
            string symbol = colon < 0 ? name : name[..colon];
            string slotName = colon < 0 ? name[1..] : name[(colon + 1)..];
            return [new PatternElement(lexicon.Symbol(symbol), slot(slotName), glued, letters)];
        }

        string[] parts = Lexicon.Split(name);
        PatternElement[] elements = new PatternElement[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            elements[i] = new PatternElement(lexicon.Symbol(Folding.Fold(parts[i])), -1, glued && i == 0, i == 0 ? letters : LetterCase.Any);
        }

        return elements;
    }
}
