using System.Text;
using Recoupe.Text;

namespace Recoupe.Evaluation.Names;

/// <summary>A stretch of a file of tokens with IOB tags, as raw text with the names in it.</summary>
/// <param name="Text">The sentences, one a line, tokens joined by blanks.</param>
/// <param name="Names">The names.</param>
internal sealed record TaggedNames(string Text, IReadOnlyList<(Span Span, MentionType Type)> Names)
{
    private const int SentencesPerText = 20;

    /// <summary>Reads <paramref name="file"/> in stretches of some sentences.</summary>
    public static IEnumerable<TaggedNames> Read(string file)
    {
        StringBuilder text = new();
        List<(Span Span, MentionType Type)> names = [];
        string last = "O";
        int sentences = 0;
        foreach (string line in File.ReadLines(file).Append(""))
        {
            if (line.Length == 0)
            {
                last = "O";
                if (text.Length > 0 && text[^1] != '\n')
                {
                    text.Append('\n');
                    sentences++;
                }

                if (sentences == SentencesPerText)
                {
                    yield return new TaggedNames(text.ToString(), names.ToArray());
                    text.Clear();
                    names.Clear();
                    sentences = 0;
                }

                continue;
            }

            string[] columns = line.Split('\t');
            if (columns.Length < 2)
            {
                continue;
            }

            string tag = columns[^1];
            if (text.Length > 0 && text[^1] != '\n')
            {
                text.Append(' ');
            }

            int start = text.Length;
            text.Append(columns[0]);
            if (tag != "O")
            {
                bool continues = tag[0] == 'I' && last.Length > 2 && last[2..] == tag[2..];
                if (continues)
                {
                    names[^1] = (new Span(names[^1].Span.Start, text.Length), names[^1].Type);
                }
                else
                {
                    names.Add((new Span(start, text.Length), TypeOf(tag[2..])));
                }
            }

            last = tag;
        }

        if (text.Length > 0)
        {
            yield return new TaggedNames(text.ToString(), names.ToArray());
        }
    }

    private static MentionType TypeOf(string tag) => tag switch
    {
        "PER" => MentionType.Person,
        "ORG" => MentionType.Organisation,
        "LOC" => MentionType.Place,
        "EVENT" => MentionType.Event,
        _ => MentionType.Other,
    };
}
