using System.Text;
using Recoupe.Text;

namespace Recoupe.Evaluation.Language;

/// <summary>A document of a CoNLL-U file as running text, with the spans of its sentences and tokens.</summary>
/// <param name="Text">The text: sentences joined by a space, paragraphs by an empty line.</param>
/// <param name="Sentences">The spans of the sentences.</param>
/// <param name="Tokens">The spans of the surface tokens; a word that is written as the mere chain of its parts (<c>don't</c>) counts as its parts in English.</param>
public sealed record RawDocument(string Text, IReadOnlyList<Span> Sentences, IReadOnlyList<Span> Tokens)
{
    /// <summary>Reads <paramref name="file"/>; a new document begins at each <c># newdoc</c>.</summary>
    /// <param name="file">The CoNLL-U file.</param>
    /// <param name="splitsChains">Whether chained words count as their parts.</param>
    public static IReadOnlyList<RawDocument> Read(string file, bool splitsChains)
    {
        List<RawDocument> documents = [];
        StringBuilder text = new();
        List<Span> sentences = [];
        List<Span> tokens = [];
        List<string[]> rows = [];
        bool newDocument = false;
        bool newParagraph = false;
        foreach (string line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith('#'))
            {
                newDocument |= line.StartsWith("# newdoc", StringComparison.Ordinal);
                newParagraph |= line.StartsWith("# newpar", StringComparison.Ordinal);
            }
            else if (line.Length > 0)
            {
                rows.Add(line.Split('\t'));
            }
            else if (rows.Count > 0)
            {
                if (newDocument && text.Length > 0)
                {
                    documents.Add(new RawDocument(text.ToString(), [.. sentences], [.. tokens]));
                    text.Clear();
                    sentences.Clear();
                    tokens.Clear();
                }

                if (text.Length > 0)
                {
                    text.Append(newParagraph ? "\n\n" : " ");
                }

                sentences.Add(Append(rows, text, tokens, splitsChains));
                rows.Clear();
                newDocument = newParagraph = false;
            }
        }

        documents.Add(new RawDocument(text.ToString(), sentences, tokens));
        return documents;
    }

    private static Span Append(List<string[]> rows, StringBuilder text, List<Span> tokens, bool splitsChains)
    {
        int start = text.Length;
        int end = start;
        for (int i = 0; i < rows.Count; i++)
        {
            string[] row = rows[i];
            if (row[0].Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            int dash = row[0].IndexOf('-', StringComparison.Ordinal);
            int parts = dash < 0 ? 0 : int.Parse(row[0].AsSpan(dash + 1), provider: null) - int.Parse(row[0].AsSpan(0, dash), provider: null) + 1;
            end = text.Length + row[1].Length;
            if (splitsChains && parts > 0 && string.Concat(rows.Skip(i + 1).Take(parts).Select(part => part[1])) == row[1])
            {
                int at = text.Length;
                foreach (string[] part in rows.Skip(i + 1).Take(parts))
                {
                    tokens.Add(new Span(at, at += part[1].Length));
                }
            }
            else
            {
                tokens.Add(new Span(text.Length, end));
            }

            text.Append(row[1]);
            i += parts;
            if (!row[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
            {
                text.Append(' ');
            }
        }

        text.Length = end;
        return new Span(start, end);
    }
}
