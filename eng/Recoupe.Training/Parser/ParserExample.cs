using Recoupe.Text;
using Recoupe.Training.Corpora;

namespace Recoupe.Training.Parser;

/// <summary>A sentence to train on or to measure with: tokens with the tags that the tagger gives, and the gold tree.</summary>
internal sealed class ParserExample
{
    private ParserExample(Token[] tokens, int[] heads, Relation[] relations)
    {
        Tokens = tokens;
        Heads = heads;
        Relations = relations;
        Dependents = new List<int>[tokens.Length + 1];
        for (int i = 0; i < Dependents.Length; i++)
        {
            Dependents[i] = [];
        }

        for (int i = 0; i < heads.Length; i++)
        {
            Dependents[heads[i]].Add(i);
        }
    }

    public Token[] Tokens { get; }

    /// <summary>The gold heads; the root has the number of tokens.</summary>
    public int[] Heads { get; }

    public Relation[] Relations { get; }

    /// <summary>The gold dependents of every token and of the root.</summary>
    public List<int>[] Dependents { get; }

    public static ParserExample Of(GoldSentence sentence, Token[] tagged) => new(
        tagged,
        [.. sentence.Tokens.Select(token => token.Head < 0 ? tagged.Length : token.Head)],
        [.. sentence.Tokens.Select(token => token.Head < 0 ? Relation.Root : RelationNames.Parse(token.Relation))]);
}
