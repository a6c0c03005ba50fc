namespace Recoupe.Sentences;

/// <summary>Chooses among the readings of a word whose class is known.</summary>
internal static class MorphologyChoice
{
    /// <summary>The reading with the highest score, the likelier at a tie; null when the set has none of this class.</summary>
    public static Reading? Of(TaggerModel model, int set, int wordClass, ReadOnlySpan<WordView> words, ReadOnlySpan<byte> classes, ReadOnlySpan<uint> decided, int i)
    {
        Lexicon lexicon = model.Lexicon;
        Reading? best = null;
        int bestScore = int.MinValue;
        bool scored = false;
        Span<uint> features = stackalloc uint[MorphologyFeatures.Count];
        Span<short> scores = stackalloc short[WeightTable.Columns];
        foreach (ushort member in lexicon.Members(set))
        {
            Reading reading = lexicon.Readings[member];
            if (reading.Class != wordClass)
            {
                continue;
            }

            if (best is not { } first)
            {
                best = reading;
                continue;
            }

            if (!scored && reading.Morphology != first.Morphology)
            {
                MorphologyFeatures.Write(words, classes, decided, i, features);
                model.Morphology.Sum(features, scores);
                bestScore = model.Columns.Score(first.Morphology, scores);
                scored = true;
            }

            if (scored && model.Columns.Score(reading.Morphology, scores) is int score && score > bestScore)
            {
                best = reading;
                bestScore = score;
            }
        }

        return best;
    }
}
