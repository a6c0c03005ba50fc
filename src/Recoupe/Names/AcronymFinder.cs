using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Finds acronyms and what they stand for: "Nom long (NL)", "NL (Nom long)".</summary>
/// <remarks>After Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions, PSB 2003, on names that were found already.</remarks>
internal sealed class AcronymFinder
{
    private const int LongestAcronym = 10;

    /// <summary>Each acronym with its full name.</summary>
    public List<(NameCandidate Short, NameCandidate Full)> Pairs { get; } = [];

    /// <summary>Looks at neighbouring <paramref name="names"/>.</summary>
    public void Find(string text, IReadOnlyList<NameCandidate> names)
    {
        for (int i = 1; i < names.Count; i++)
        {
            NameCandidate left = names[i - 1];
            NameCandidate right = names[i];
            if (left.Type == MentionType.Person || right.Type == MentionType.Person || !InParentheses(text, left, right))
            {
                continue;
            }

            if (Explains(right.Name, left.Name))
            {
                Pairs.Add((right, left));
            }
            else if (Explains(left.Name, right.Name))
            {
                Pairs.Add((left, right));
            }
        }
    }

    /// <summary>Whether <paramref name="acronym"/> may stand for <paramref name="name"/>: its letters are capitals and stand in the name in order, the first at its beginning.</summary>
    public static bool Explains(string acronym, string name)
    {
        if (acronym.Length is < 2 or > LongestAcronym || acronym.Length >= name.Length || !name.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        int at = 0;
        int capitals = 0;
        foreach (char c in acronym)
        {
            if (!char.IsLetter(c))
            {
                if (c is '.' or '-' || char.IsDigit(c))
                {
                    continue;
                }

                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
            char wanted = Folding.Fold(c);
            int start = at;
            while (at < name.Length && Folding.Fold(name[at]) != wanted)
            {
                at++;
            }

            if (at >= name.Length || (start == 0 && at > 0))
            {
                return false;
            }

            at++;
        }

        return capitals >= 2;
    }

    /// <summary>Whether <paramref name="acronym"/> is made of the first letters of <paramref name="name"/>: every letter begins a word, and every capitalised word has its letter.</summary>
    public static bool IsInitials(string acronym, string name)
    {
        if (!acronym.All(char.IsUpper) || !Explains(acronym, name))
        {
            return false;
        }

        int at = 0;
        foreach (string word in name.Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (at < acronym.Length && Folding.Fold(word[0]) == Folding.Fold(acronym[at]))
            {
                at++;
            }
            else if (char.IsUpper(word[0]))
            {
                return false;
            }
        }

        return at == acronym.Length;
    }

    private static bool InParentheses(string text, NameCandidate left, NameCandidate right)
    {
        if (right.Span.Start < left.Span.End || right.Span.End >= text.Length || text[right.Span.End] != ')')
        {
            return false;
        }

        ReadOnlySpan<char> between = text.AsSpan(left.Span.End, right.Span.Start - left.Span.End).Trim();
        return between is "(";
    }
}
