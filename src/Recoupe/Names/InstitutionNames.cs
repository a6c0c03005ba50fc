using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Finds institutions whose name begins with a small noun and says of what or where they are: "ministère russe de la Défense", "préfecture de la Gironde".</summary>
/// <remarks>The nouns are those that <c>names/heads.tsv</c> marks <c>named</c>: the corpora take them for the beginning of a name wherever a capital follows.</remarks>
internal static class InstitutionNames
{
    private const int MostTokens = 14;

    /// <summary>Adds the institutions to <paramref name="names"/>; the names inside them go.</summary>
    public static void Apply(string text, Annotations layers, List<NameCandidate> names, NameResources resources)
    {
        List<NameCandidate> found = [];
        ReadOnlySpan<Token> tokens = layers.Tokens.AsSpan();
        int next = 0;
        foreach (Sentence sentence in layers.Sentences.AsSpan())
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                while (next < names.Count && names[next].EndToken <= i)
                {
                    next++;
                }

                if ((next < names.Count && names[next].FirstToken <= i) || tokens[i].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || !resources.Institutions.Has(tokens[i].Span.Of(text)))
                {
                    continue;
                }

                int end = End(text, tokens, i, sentence.EndToken, resources, names, next);
                if (end > i)
                {
                    Span span = new(tokens[i].Span.Start, tokens[end - 1].Span.End);
                    found.Add(new NameCandidate(span, i, end, MentionType.Organisation, 0.7, "names.institution", NameText.Of(text, span)));
                    i = end - 1;
                }
            }
        }

        if (found.Count > 0)
        {
            int at = 0;
            names.RemoveAll(name =>
            {
                while (at < found.Count && found[at].Span.End <= name.Span.Start)
                {
                    at++;
                }

                return at < found.Count && found[at].Span.Overlaps(name.Span);
            });
            names.AddRange(found);
            names.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        }
    }

    // Behind the noun at most one adjective, a preposition with its article, then what is written with a capital and the adjectives of it; -1 when that is not there.
    private static int End(string text, ReadOnlySpan<Token> tokens, int head, int sentenceEnd, NameResources resources, List<NameCandidate> names, int next)
    {
        int limit = Math.Min(sentenceEnd, head + MostTokens);
        int i = head + 1;
        if (i < limit && (tokens[i].Pos == PartOfSpeech.Adj || (resources.Lexicon.OfWord(PhraseHash.Of(tokens[i].Span.Of(text))) & GazetteerFlags.Demonym) != 0))
        {
            i++;
        }

        if (i >= limit || !resources.IsComplement(tokens[i].Span.Of(text)))
        {
            return -1;
        }

        i++;
        if (i < limit && tokens[i].Pos == PartOfSpeech.Det)
        {
            i++;
        }

        if (i >= limit || !char.IsUpper(text[tokens[i].Span.Start]))
        {
            return -1;
        }

        // A whole name if one stands there, else the capitals in a row with their adjectives ("Affaires étrangères").
        while (next < names.Count && names[next].EndToken <= i)
        {
            next++;
        }

        if (next < names.Count && names[next].FirstToken == i)
        {
            return names[next].Type == MentionType.Person ? -1 : names[next].EndToken;
        }

        while (i < limit && (char.IsUpper(text[tokens[i].Span.Start]) || tokens[i].Pos == PartOfSpeech.Adj))
        {
            i++;
        }

        return i;
    }
}
