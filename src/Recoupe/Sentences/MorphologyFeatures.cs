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
        uint c = PartHash.Mix(classes[i] + 1u);
        uint pc = PartHash.Mix(classes[i - 1] + 1u);
        uint ppc = PartHash.Mix(classes[i - 2] + 1u);
        uint nc = PartHash.Mix(classes[i + 1] + 1u);
        uint one = PartHash.Mix(decided[i - 1]);
        uint two = PartHash.Mix(decided[i - 2]);
        _ = features[Count - 1];
        features[0] = PartHash.Of(61, c, w.Word);
        features[1] = PartHash.Of(62, c, w.Suffix1);
        features[2] = PartHash.Of(63, c, w.Suffix2);
        features[3] = PartHash.Of(64, c, w.Suffix3);
        features[4] = PartHash.Of(65, c, w.Suffix4);
        features[5] = PartHash.Of(66, c, w.Suffix5);
        features[6] = PartHash.Of(67, c, p.Word);
        features[7] = PartHash.Of(68, c, n.Word);
        features[8] = PartHash.Of(69, c, pp.Word);
        features[9] = PartHash.Of(70, c, pc, one);
        features[10] = PartHash.Of(71, c, ppc, two);
        features[11] = PartHash.Of(72, unchecked(c + (pc * 3) + (ppc * 7)), one, two);
        features[12] = PartHash.Of(73, c, nc, n.Suffix2);
        features[13] = PartHash.Of(74, c, pc, nc);
        features[14] = PartHash.Of(75, w.Word, p.Word);
        features[15] = PartHash.Of(76, w.Word, n.Word);
        features[16] = PartHash.Of(77, c, pc, p.Suffix2, w.Suffix2);
        features[17] = PartHash.Of(78, c, PartHash.Mix(classes[i - 3] + 1u), PartHash.Mix(decided[i - 3]));
        features[18] = PartHash.Of(79, unchecked(c + (nc * 3)), PartHash.Mix(classes[i + 2] + 1u), n.Suffix1, words[i + 2].Suffix2);
        features[19] = PartHash.Of(80, w.Word, pc, ppc, nc);
        features[20] = PartHash.Of(81, w.Word, one);
    }
}
