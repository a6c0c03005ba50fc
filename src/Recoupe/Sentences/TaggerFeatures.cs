namespace Recoupe.Sentences;

/// <summary>What the tagger looks at: the token, its neighbours, and the classes given to the two tokens before it.</summary>
/// <remarks>The set of Ratnaparkhi (1996) and Giménez and Màrquez (SVMTool, 2004), with ambiguity classes of the lexicon on both sides.</remarks>
internal static class TaggerFeatures
{
    /// <summary>The number of empty words in front of and behind a sentence.</summary>
    public const int Border = 3;

    /// <summary>The number of features that do not depend on the classes before.</summary>
    public const int StaticCount = 34;

    /// <summary>The number of features that do.</summary>
    public const int DynamicCount = 8;

    /// <summary>The number of all features.</summary>
    public const int Count = StaticCount + DynamicCount;

    /// <summary>A feature that no word has.</summary>
    public const uint Hidden = 0x5EED5EED;

    /// <summary>The features that name the word itself, which training hides at times so that the others are learned too.</summary>
    public static ReadOnlySpan<int> OfWord => [0, 18, 19, 29, 32, StaticCount + 3];

    /// <summary>Writes the features of word <paramref name="i"/> that do not depend on classes given before.</summary>
    public static void Static(ReadOnlySpan<WordView> words, int i, Span<uint> features)
    {
        ref readonly WordView w = ref words[i];
        ref readonly WordView p = ref words[i - 1];
        ref readonly WordView pp = ref words[i - 2];
        ref readonly WordView n = ref words[i + 1];
        ref readonly WordView nn = ref words[i + 2];
        uint first = p.Shape == WordShape.Border ? 1u : 0u;
        uint shape = (uint)w.Shape;
        features[0] = FeatureHash.Of(1, w.Word);
        features[1] = FeatureHash.Of(2, w.Suffix1, shape & 31);
        features[2] = FeatureHash.Of(3, w.Suffix2);
        features[3] = FeatureHash.Of(4, w.Suffix3);
        features[4] = FeatureHash.Of(5, w.Suffix4);
        features[5] = FeatureHash.Of(6, w.Suffix5);
        features[6] = FeatureHash.Of(7, w.Prefix1, w.Suffix2);
        features[7] = FeatureHash.Of(8, w.Prefix2);
        features[8] = FeatureHash.Of(9, w.Prefix3);
        features[9] = FeatureHash.Of(10, w.Prefix4);
        features[10] = FeatureHash.Of(11, shape, first);
        features[11] = FeatureHash.Of(12, w.Mask, w.Top);
        features[12] = FeatureHash.Of(13, w.Mask, shape & 7, first);
        features[13] = FeatureHash.Of(14, w.Mask, w.Suffix3);
        features[14] = FeatureHash.Of(15, p.Word);
        features[15] = FeatureHash.Of(16, n.Word);
        features[16] = FeatureHash.Of(17, pp.Word);
        features[17] = FeatureHash.Of(18, nn.Word);
        features[18] = FeatureHash.Of(19, p.Word, w.Word);
        features[19] = FeatureHash.Of(20, w.Word, n.Word);
        features[20] = FeatureHash.Of(21, n.Mask, n.Top);
        features[21] = FeatureHash.Of(22, w.Mask, n.Mask);
        features[22] = FeatureHash.Of(23, w.Mask, n.Mask, nn.Mask);
        features[23] = FeatureHash.Of(24, w.Mask, n.Word);
        features[24] = FeatureHash.Of(25, w.Mask, p.Word);
        features[25] = FeatureHash.Of(26, n.Suffix3);
        features[26] = FeatureHash.Of(27, p.Suffix3);
        features[27] = FeatureHash.Of(28, (uint)n.Shape, shape);
        features[28] = FeatureHash.Of(29, (uint)p.Shape, shape);
        features[29] = FeatureHash.Of(30, w.Word, n.Mask);
        features[30] = FeatureHash.Of(31, p.Word, n.Word);
        features[31] = FeatureHash.Of(32, nn.Mask, n.Mask);
        features[32] = FeatureHash.Of(33, w.Word, nn.Mask);
        features[33] = FeatureHash.Of(34, w.Cluster, n.Cluster);
    }

    /// <summary>Writes the features of word <paramref name="i"/> that depend on the classes of the two words before it.</summary>
    public static void Dynamic(ReadOnlySpan<WordView> words, int i, uint previous, uint beforePrevious, Span<uint> features)
    {
        ref readonly WordView w = ref words[i];
        ref readonly WordView n = ref words[i + 1];
        uint both = (previous << 8) | beforePrevious;
        features[0] = FeatureHash.Of(41, previous);
        features[1] = FeatureHash.Of(42, both);
        features[2] = FeatureHash.Of(43, previous, w.Mask);
        features[3] = FeatureHash.Of(44, previous, w.Word);
        features[4] = FeatureHash.Of(45, both, w.Mask);
        features[5] = FeatureHash.Of(46, previous, w.Mask, n.Mask);
        features[6] = FeatureHash.Of(47, previous, w.Suffix3);
        features[7] = FeatureHash.Of(48, both, n.Mask);
    }
}
