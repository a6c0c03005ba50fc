using System.Text;
using System.Text.Json;
using Recoupe.Sentences;
using Recoupe.Text;
using Recoupe.Training.Corpora;

namespace Recoupe.Training.Languages;

/// <summary>A running text whose sentence ends are known, with the tokens that Recoupe finds in it.</summary>
internal sealed class BoundaryText
{
    private readonly HashSet<int> _ends = [];
    private readonly List<Span> _sentences = [];

    private BoundaryText(string text, bool full, TokenRules rules, IEnumerable<Span> sentences)
    {
        Text = text;
        IsFull = full;
        _sentences.AddRange(sentences);
        _ends.UnionWith(_sentences.Select(sentence => sentence.End));
        List<Span> tokens = [];
        Tokenizer.Tokenize(rules, text, new Span(0, text.Length), tokens);
        Tokens = [.. tokens];
    }

    public string Text { get; }

    public Span[] Tokens { get; }

    /// <summary>The sentences in text order.</summary>
    public IReadOnlyList<Span> Sentences => _sentences;

    /// <summary>Whether all ends are known; if not, only those behind final marks, which the model does not look at.</summary>
    public bool IsFull { get; }

    public bool EndsAt(int offset) => _ends.Contains(offset);

    /// <summary>The sentences of a treebank, joined by spaces.</summary>
    public static BoundaryText Of(IEnumerable<GoldSentence> sentences, TokenRules rules)
    {
        StringBuilder text = new();
        List<Span> spans = [];
        foreach (GoldSentence sentence in sentences)
        {
            text.Append(text.Length > 0 ? " " : "");
            int start = text.Length;
            int end = start;
            foreach (GoldToken token in sentence.Tokens)
            {
                text.Append(token.Form);
                end = text.Length;
                text.Append(token.SpaceAfter ? " " : "");
            }

            text.Length = end;
            spans.Add(new Span(start, end));
        }

        return new BoundaryText(text.ToString(), true, rules, spans);
    }

    /// <summary>The lines of articles: in well-made news no sentence ends there without a mark, but at the end of a line.</summary>
    public static IEnumerable<BoundaryText> LinesOf(string file, TokenRules rules)
    {
        foreach (string article in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using JsonDocument json = JsonDocument.Parse(article);
            foreach (string line in json.RootElement.GetProperty("text").GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                yield return new BoundaryText(line, false, rules, []);
            }
        }
    }
}
