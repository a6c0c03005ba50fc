using Recoupe.Names;

namespace Recoupe.Training.Names;

/// <summary>Labels sentences of training files with a model.</summary>
internal sealed class NamePredictor(NameModel model, NameLexicon lexicon)
{
    private readonly NameFeatures _features = new(lexicon);
    private readonly NameDecoder _decoder = new();

    /// <summary>The labels of <paramref name="sentence"/>.</summary>
    public byte[] Predict(TaggedSentence sentence)
    {
        int count = sentence.Tokens.Length;
        byte[] labels = new byte[count];
        float[] scores = new float[count * NameLabels.Count];
        _features.Read(sentence.Text, sentence.Tokens);
        for (int i = 0; i < count; i++)
        {
            model.Score(_features, i, scores.AsSpan(i * NameLabels.Count, NameLabels.Count));
        }

        _decoder.Decode(scores, model.Transitions, count, labels);
        return labels;
    }
}
