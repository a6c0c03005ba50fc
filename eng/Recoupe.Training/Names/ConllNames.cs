using System.Text;
using Recoupe.Names;
using Recoupe.Text;

namespace Recoupe.Training.Names;

/// <summary>Reads files of token TAB IOB2 tag, with an empty line between sentences and <c># article</c> lines where a document begins.</summary>
internal static class ConllNames
{
    // Files without document marks are cut into stretches, so that neighbours stay in one fold.
    private const int StretchLength = 25;

    /// <summary>Reads the sentences of <paramref name="file"/>, cut and tagged by <paramref name="stages"/>; documents are numbered from <paramref name="firstDocument"/>.</summary>
    public static List<TaggedSentence> Read(string file, int firstDocument, string language, IReadOnlyList<IStage> stages)
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

                sentences.Add(Make(rows, document, language, stages));
                rows.Clear();
            }
        }

        return sentences;
    }

    // Cut by the tokenizer that the model will meet, and tagged by its tagger: corpora cut words in other ways, and a model learns what it sees.
    private static TaggedSentence Make(List<(string Word, string Tag)> rows, int document, string language, IReadOnlyList<IStage> stages)
    {
        StringBuilder text = new();
        int[] ends = new int[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            text.Append(i > 0 ? " " : "").Append(rows[i].Word);
            ends[i] = text.Length;
        }

        ArticleContext context = new(new Article { Id = "sentence", Text = text.ToString(), Language = language }, Annotations.None);
        foreach (IStage stage in stages)
        {
            stage.Annotate(context);
        }

        Token[] tokens = [.. context.Layers.Tokens];
        string[] tags = new string[tokens.Length];
        int[] rowOf = new int[tokens.Length];
        int row = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            while (ends[row] <= tokens[i].Span.Start)
            {
                row++;
            }

            rowOf[i] = row;
            bool continues = i > 0 && rowOf[i - 1] == row && rows[row].Tag[0] == 'B';
            tags[i] = continues ? "I" + rows[row].Tag[1..] : rows[row].Tag;
        }

        return new TaggedSentence(context.Text, tokens, Label(tags), document);
    }

    private static byte[] Label(string[] tags)
    {
        byte[] labels = new byte[tags.Length];
        for (int i = 0; i < tags.Length; i++)
        {
            if (tags[i] is "O")
            {
                continue;
            }

            string type = tags[i][2..];
            bool begins = tags[i][0] == 'B' || i == 0 || tags[i - 1] is "O" || tags[i - 1][2..] != type;
            bool ends = i + 1 == tags.Length || tags[i + 1] != "I-" + type;
            NamePosition position = begins ? ends ? NamePosition.Single : NamePosition.Begin : ends ? NamePosition.End : NamePosition.Inside;
            labels[i] = (byte)NameLabels.Of(MentionTypes.Parse(type), position);
        }

        return labels;
    }
}
