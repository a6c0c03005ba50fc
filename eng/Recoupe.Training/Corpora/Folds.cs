namespace Recoupe.Training.Corpora;

/// <summary>Cuts a treebank into parts for cross-validation: whole documents where it names them, else stretches of neighbouring sentences.</summary>
public static class Folds
{
    /// <summary>The number of the fold of every sentence.</summary>
    public static int[] Of(IReadOnlyList<GoldSentence> sentences, int folds)
    {
        int[] result = new int[sentences.Count];
        bool documents = sentences.Skip(1).Any(sentence => sentence.StartsDocument);
        int document = -1;
        for (int i = 0; i < result.Length; i++)
        {
            document += sentences[i].StartsDocument || i == 0 ? 1 : 0;
            result[i] = documents ? document % folds : (int)((long)i * folds / result.Length);
        }

        return result;
    }
}
