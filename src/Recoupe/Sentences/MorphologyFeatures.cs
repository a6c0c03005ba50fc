namespace Recoupe.Sentences;

/// <summary>What decides between the readings of a word whose class is known: its ending, its neighbours and what was decided for those before it.</summary>
internal static class MorphologyFeatures
{
    /// <summary>The number of features.</summary>
    public const int Count = 21;

    /// <summary>Writes the features of word <paramref name="i"/>.</summary>
    /// <param name="words">The words with their borders.</param>
    /// <param name="classes">The classes of the words, borders included.</param>
    /// <param name="decided">The packed morphology of the words before <paramref name="i"/>, borders included.</param>
    /// <param name="i">The word.</param>
    /// <param name="features">Room for <see cref="Count"/> features.</param>
    public static void Write(ReadOnlySpan<WordView> words, ReadOnlySpan<byte> classes, ReadOnlySpan<uint> decided, int i, Span<uint> features)
    {
        ref readonly WordView w = ref words[i];
        ref readonly WordView p = ref words[i - 1];
        ref readonly WordView pp = ref words[i - 2];
        ref readonly WordView n = ref words[i + 1];
        uint c = classes[i];
        uint pc = classes[i - 1];
        uint nc = classes[i + 1];
        features[0] = FeatureHash.Of(61, c, w.Word);
        features[1] = FeatureHash.Of(62, c, w.Suffix1);
        features[2] = FeatureHash.Of(63, c, w.Suffix2);
        features[3] = FeatureHash.Of(64, c, w.Suffix3);
        features[4] = FeatureHash.Of(65, c, w.Suffix4);
        features[5] = FeatureHash.Of(66, c, w.Suffix5);
        features[6] = FeatureHash.Of(67, c, p.Word);
        features[7] = FeatureHash.Of(68, c, n.Word);
        features[8] = FeatureHash.Of(69, c, pp.Word);
        features[9] = FeatureHash.Of(70, c, pc, decided[i - 1]);
        features[10] = FeatureHash.Of(71, c, classes[i - 2], decided[i - 2]);
        features[11] = FeatureHash.Of(72, unchecked((c << 16) | (pc << 8) | classes[i - 2]), decided[i - 1], decided[i - 2]);
        features[12] = FeatureHash.Of(73, c, nc, n.Suffix2);
        features[13] = FeatureHash.Of(74, c, (pc << 8) | nc);
        features[14] = FeatureHash.Of(75, w.Word, p.Word);
        features[15] = FeatureHash.Of(76, w.Word, n.Word);
        features[16] = FeatureHash.Of(77, (c << 8) | pc, p.Suffix2, w.Suffix2);
        features[17] = FeatureHash.Of(78, (c << 8) | classes[i - 3], decided[i - 3]);
        features[18] = FeatureHash.Of(79, (c << 16) | (nc << 8) | classes[i + 2], n.Suffix1, words[i + 2].Suffix2);
        features[19] = FeatureHash.Of(80, w.Word, (pc << 16) | ((uint)classes[i - 2] << 8) | nc);
        features[20] = FeatureHash.Of(81, w.Word, decided[i - 1]);
    }
}
