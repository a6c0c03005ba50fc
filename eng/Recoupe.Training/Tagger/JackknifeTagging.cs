using System.Text;
using Recoupe.Sentences;
using Recoupe.Text;
using Recoupe.Training.Corpora;

namespace Recoupe.Training.Tagger;

/// <summary>Tags text for what is trained on tags: every part by a tagger that has not seen it, so that the tags have the errors they will have later.</summary>
internal static class JackknifeTagging
{
    private const int Parts = 3;
    private const int Epochs = 3;

    /// <summary>The sentences with tags from taggers trained on the other parts.</summary>
    public static Token[][] Tag(IReadOnlyList<GoldSentence> sentences, WordLists listed)
    {
        Token[][] result = new Token[sentences.Count][];
        for (int part = 0; part < Parts; part++)
        {
            int held = part;
            TaggerModel model = TaggerTrainer.Train([.. sentences.Where((_, i) => i % Parts != held)], listed, new TaggerSettings { Epochs = Epochs, MorphologyEpochs = Epochs, SecondEpochs = 0 });
            Recoupe.Sentences.Tagger tagger = new(model, new LemmaCache(model.Lexicon.Rules));
            for (int i = held; i < result.Length; i += Parts)
            {
                result[i] = Tag(tagger, sentences[i]);
            }
        }

        return result;
    }

    /// <summary>The tokens of a sentence with the tags of <paramref name="tagger"/>.</summary>
    public static Token[] Tag(Recoupe.Sentences.Tagger tagger, GoldSentence sentence)
    {
        StringBuilder text = new();
        Token[] tokens = new Token[sentence.Tokens.Count];
        for (int i = 0; i < tokens.Length; i++)
        {
            tokens[i] = new Token { Span = new Span(text.Length, text.Length + sentence.Tokens[i].Form.Length) };
            text.Append(sentence.Tokens[i].Form).Append(' ');
        }

        tagger.Tag(text.ToString(), tokens);
        return tokens;
    }
}
