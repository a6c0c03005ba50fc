using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Training.Corpora;

/// <summary>Reads CoNLL-U into surface tokens: a multiword token becomes one, as Recoupe's own tokens are.</summary>
/// <remarks>English keeps its words apart: <c>do</c> and <c>n't</c> are tokens.</remarks>
public static class Conllu
{
    /// <summary>The sentences of a file.</summary>
    public static IReadOnlyList<GoldSentence> Read(string path, bool joinContractions = true)
    {
        List<GoldSentence> sentences = [];
        List<string[]> rows = [];
        bool document = false;
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0)
                {
                    sentences.Add(Sentence(rows, document, joinContractions));
                    rows.Clear();
                    document = false;
                }
            }
            else if (line[0] == '#')
            {
                document |= line.StartsWith("# newdoc", StringComparison.Ordinal);
            }
            else
            {
                rows.Add(line.Split('\t'));
            }
        }

        return sentences;
    }

    private static GoldSentence Sentence(List<string[]> rows, bool document, bool joinContractions)
    {
        // Which surface token each syntactic word belongs to.
        List<List<string[]>> groups = [];
        List<string[]?> surfaces = [];
        Dictionary<int, int> owner = [];
        int until = 0;
        foreach (string[] row in rows)
        {
            if (row[0].Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            int dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                if (joinContractions)
                {
                    until = int.Parse(row[0].AsSpan(dash + 1), CultureInfo.InvariantCulture);
                    groups.Add([]);
                    surfaces.Add(row);
                }

                continue;
            }

            int id = int.Parse(row[0], CultureInfo.InvariantCulture);
            if (id > until)
            {
                groups.Add([]);
                surfaces.Add(null);
            }

            owner[id] = groups.Count - 1;
            groups[^1].Add(row);
        }

        List<GoldToken> tokens = [];
        for (int i = 0; i < groups.Count; i++)
        {
            List<string[]> words = groups[i];
            string[] main = words.Find(word => HeadOf(word) == 0 || owner[HeadOf(word)] != i) ?? words[0];
            string[] described = words.Find(word => Morphology.Parse(word[5]) != default) ?? words[0];
            int head = HeadOf(main) == 0 ? -1 : owner[HeadOf(main)];
            string lemma = words[0][2];
            string[] surface = surfaces[i] ?? words[0];
            tokens.Add(new GoldToken(
                surface[1],
                string.Join('+', words.Take(2).Select(word => word[3])),
                Morphology.Parse(described[5]),
                lemma == "_" && words[0][1] != "_" ? null : lemma,
                head == i ? -1 : head,
                main[7],
                !surface[9].Contains("SpaceAfter=No", StringComparison.Ordinal)));
        }

        return new GoldSentence(tokens, document);
    }

    private static int HeadOf(string[] word) => int.TryParse(word[6], NumberStyles.None, CultureInfo.InvariantCulture, out int head) ? head : 0;
}
