using System.Text;
using Recoupe.Names;
using Recoupe.Text;

namespace Recoupe.Training.Names;

/// <summary>Reads files of token TAB IOB2 tag, with an empty line between sentences and <c># article</c> lines where a document begins.</summary>
internal static class ConllNames
{
    // Files without document marks are cut into stretches, so that neighbours stay in one fold.
    private const int StretchLength = 25;

    /// <summary>Reads the sentences of <paramref name="file"/>; documents are numbered from <paramref name="firstDocument"/>.</summary>
    public static List<TaggedSentence> Read(string file, int firstDocument)
    {
        List<TaggedSentence> sentences = [];
        List<(string Word, string Tag)> rows = [];
        int document = firstDocument;
        bool marked = false;
        foreach (string line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) && !line.Contains('\t', StringComparison.Ordinal))
            {
                if (line.StartsWith("# article", StringComparison.Ordinal))
                {
                    marked = true;
                    document++;
                }
            }
            else if (line.Length > 0)
            {
                int tab = line.LastIndexOf('\t');
                rows.Add((line[..line.IndexOf('\t', StringComparison.Ordinal)], line[(tab + 1)..]));
            }
            else if (rows.Count > 0)
            {
                if (!marked && sentences.Count % StretchLength == 0)
                {
                    document++;
                }

                sentences.Add(Make(rows, document));
                rows.Clear();
            }
        }

        return sentences;
    }

    private static TaggedSentence Make(List<(string Word, string Tag)> rows, int document)
    {
        StringBuilder text = new();
        Token[] tokens = new Token[rows.Count];
        byte[] labels = new byte[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            if (i > 0)
            {
                text.Append(' ');
            }

            int start = text.Length;
            text.Append(rows[i].Word);
            tokens[i] = new Token { Span = new Span(start, text.Length) };
            string tag = rows[i].Tag;
            if (tag is "O")
            {
                continue;
            }

            string type = tag[2..];
            bool begins = tag[0] == 'B' || i == 0 || rows[i - 1].Tag is "O" || rows[i - 1].Tag[2..] != type;
            bool ends = i + 1 == rows.Count || rows[i + 1].Tag != "I-" + type;
            NamePosition position = begins ? ends ? NamePosition.Single : NamePosition.Begin : ends ? NamePosition.End : NamePosition.Inside;
            labels[i] = (byte)NameLabels.Of(MentionTypes.Parse(type), position);
        }

        return new TaggedSentence(text.ToString(), tokens, labels, document);
    }
}
