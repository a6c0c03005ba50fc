using Recoupe.Text;

namespace Recoupe.Training.Corpora;

/// <summary>Adds copies of some sentences as quotes with the reporting verb and its subject behind them, an order that news has often and treebanks seldom.</summary>
/// <remarks>The quoted sentence and the subject come from the treebank with their trees, the verb groups from <c>reporting.tsv</c>.</remarks>
public static class QuoteCopies
{
    // One sentence in so many has a copy.
    private const ulong Share = 9;
    private const int FewestTokens = 4;
    private const int MostTokens = 22;
    private const int LongestSubject = 9;

    /// <summary>The sentences, and the copies behind them all.</summary>
    public static IReadOnlyList<GoldSentence> Added(IReadOnlyList<GoldSentence> sentences, string language)
    {
        List<GoldToken[]> verbs = Verbs(language);
        List<GoldSentence> result = [.. sentences];
        GoldToken[]? subject = null;
        foreach (GoldSentence sentence in verbs.Count == 0 ? [] : sentences)
        {
            ulong draw = StableHash.Of(string.Concat(sentence.Tokens.Select(token => token.Form)));
            GoldToken last = sentence.Tokens[^1];
            bool whole = last.Form == "." && sentence.Tokens.Any(token => token.Head < 0 && token.Class is "VERB" or "ADJ" or "NOUN");
            if (subject is not null && whole && draw % Share == 0 && sentence.Tokens.Count is >= FewestTokens and <= MostTokens)
            {
                result.Add(Quoted(sentence, verbs[(int)(draw / Share % (ulong)verbs.Count)], subject, draw / 1000));
                subject = null;
            }

            subject = SubjectOf(sentence) ?? subject;
        }

        return result;
    }

    private static GoldSentence Quoted(GoldSentence sentence, GoldToken[] verb, GoldToken[] subject, ulong draw)
    {
        (string open, string close) = (draw % 3) switch { 0 => ("«", "»"), 1 => ("\"", "\""), _ => ("“", "”") };
        int content = sentence.Tokens.Count - 1;
        int verbAt = 1 + content + 2 + verb.Length - 1;
        int rootAt = 1 + Enumerable.Range(0, content).First(i => sentence.Tokens[i].Head < 0);
        GoldToken Mark(string form, int head) => new(form, "PUNCT", default, form, head, "punct", true);
        List<GoldToken> tokens = [Mark(open, rootAt)];
        for (int i = 0; i < content; i++)
        {
            GoldToken token = sentence.Tokens[i];
            int head = token.Head == content ? rootAt : token.Head + 1;
            tokens.Add(token.Head < 0 ? token with { Head = verbAt, Relation = "ccomp" } : token with { Head = head });
        }

        tokens.Add(Mark(close, rootAt));
        tokens.Add(Mark(",", verbAt));
        for (int i = 0; i < verb.Length; i++)
        {
            tokens.Add(verb[i] with { Head = i == verb.Length - 1 ? -1 : verbAt });
        }

        tokens.AddRange(subject.Select(token => token.Head < 0 ? token with { Head = verbAt } : token with { Head = token.Head + verbAt + 1 }));
        tokens.Add(Mark(".", verbAt));
        return new GoldSentence(tokens, false);
    }

    // The words of a nominal subject, heads counted from its first word, -1 at its own head.
    private static GoldToken[]? SubjectOf(GoldSentence sentence)
    {
        for (int i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i] is not { Relation: "nsubj", Class: "NOUN" or "PROPN" })
            {
                continue;
            }

            bool[] inside = [.. Enumerable.Range(0, sentence.Tokens.Count).Select(word => HangsOn(sentence, word, i))];
            int first = Array.IndexOf(inside, true);
            int length = Array.LastIndexOf(inside, true) - first + 1;
            if (length > LongestSubject || inside.Skip(first).Take(length).Any(word => !word) || sentence.Tokens[first + length - 1].Class == "PUNCT")
            {
                continue;
            }

            return [.. Enumerable.Range(first, length).Select(word => sentence.Tokens[word] with
            {
                Form = sentence.Tokens[word].Class == "DET" ? sentence.Tokens[word].Form.ToLowerInvariant() : sentence.Tokens[word].Form,
                Head = word == i ? -1 : sentence.Tokens[word].Head - first,
            })];
        }

        return null;
    }

    private static bool HangsOn(GoldSentence sentence, int word, int head)
    {
        for (int steps = 0; word >= 0 && steps <= sentence.Tokens.Count; steps++)
        {
            if (word == head)
            {
                return true;
            }

            word = sentence.Tokens[word].Head;
        }

        return false;
    }

    private static List<GoldToken[]> Verbs(string language)
    {
        List<GoldToken[]> verbs = [];
        using StreamReader reader = new(typeof(QuoteCopies).Assembly.GetManifestResourceStream("lexicons/reporting.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split('\t');
            if (columns[0] == language)
            {
                verbs.Add([.. columns.Skip(1).Select(Verb)]);
            }
        }

        return verbs;
    }

    private static GoldToken Verb(string column)
    {
        string[] parts = column.Split('/');
        return new GoldToken(parts[0], parts[2], Morphology.Parse(parts[3]), parts[1], -1, parts[2] == "AUX" ? "aux" : "root", true);
    }
}
