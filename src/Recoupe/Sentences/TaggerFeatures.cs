namespace Recoupe.Sentences;

/// <summary>What the tagger looks at: the token, its neighbours, and the classes given to the two tokens before it.</summary>
/// <remarks>The set of Ratnaparkhi (1996) and Giménez and Màrquez (SVMTool, 2004), with ambiguity classes of the lexicon on both sides.</remarks>
internal static class TaggerFeatures
{
    /// <summary>The number of empty words in front of and behind a sentence.</summary>
    public const int Border = 3;

    /// <summary>The number of features that do not depend on the classes before.</summary>
    public const int StaticCount = 43;

    /// <summary>The number of features that do.</summary>
    public const int DynamicCount = 9;

    /// <summary>The number of features of a second reading.</summary>
    public const int SecondCount = 24;

    /// <summary>The number of all features of the first.</summary>
    public const int Count = StaticCount + DynamicCount;

    // A part that marks the first word of a sentence.
    private const uint FirstKey = 0x7F4A7C15;

    /// <summary>A feature that no word has.</summary>
    public const uint Hidden = 0x5EED5EED;

    /// <summary>The features that name the word itself, which training hides at times so that the others are learned too.</summary>
    public static ReadOnlySpan<int> OfWord => [0, 17, 18, 28, 30, StaticCount + 3];

    /// <summary>How capitals are used in a sentence: 0 as usual, 1 at the head of most words, 2 throughout.</summary>
    public static uint StyleOf(ReadOnlySpan<WordView> words)
    {
        int letters = 0;
        int capitals = 0;
        int all = 0;
        for (int i = Border; i < words.Length - Border; i++)
        {
            WordShape shape = words[i].Shape;
            letters += (shape & WordShape.Letter) != 0 ? 1 : 0;
            capitals += (shape & (WordShape.Letter | WordShape.Capital)) == (WordShape.Letter | WordShape.Capital) ? 1 : 0;
            all += (shape & WordShape.AllCapitals) != 0 ? 1 : 0;
        }

        return letters < 3 ? 3u : all * 2 > letters ? 2u : capitals * 5 > letters * 3 ? 1u : 0u;
    }

    /// <summary>Writes the features of word <paramref name="i"/> that do not depend on classes given before.</summary>
    public static void Static(ReadOnlySpan<WordView> words, int i, uint style, Span<uint> f)
    {
        ref readonly WordView w = ref words[i];
        ref readonly WordView p = ref words[i - 1];
        ref readonly WordView pp = ref words[i - 2];
        ref readonly WordView n = ref words[i + 1];
        ref readonly WordView nn = ref words[i + 2];
        uint first = p.Shape == WordShape.Border ? FirstKey : 0u;
        uint sentence = PartHash.Mix(style + 1) + first;
        _ = f[StaticCount - 1];
        f[0] = PartHash.Of(1, w.Word);
        f[1] = PartHash.Of(2, w.Suffix1, w.ShapeKey);
        f[2] = PartHash.Of(3, w.Suffix2);
        f[3] = PartHash.Of(4, w.Suffix3);
        f[4] = PartHash.Of(5, w.Suffix4);
        f[5] = PartHash.Of(6, w.Suffix5);
        f[6] = PartHash.Of(7, w.Prefix1, w.Suffix2);
        f[7] = PartHash.Of(8, w.Prefix2);
        f[8] = PartHash.Of(9, w.Prefix3);
        f[9] = PartHash.Of(11, w.ShapeKey, first);
        f[10] = PartHash.Of(12, w.TopKey);
        f[11] = PartHash.Of(13, w.MaskKey, w.CaseKey, first);
        f[12] = PartHash.Of(14, w.MaskKey, w.Suffix3);
        f[13] = PartHash.Of(15, p.Word);
        f[14] = PartHash.Of(16, n.Word);
        f[15] = PartHash.Of(17, pp.Word);
        f[16] = PartHash.Of(18, nn.Word);
        f[17] = PartHash.Of(19, p.Word, w.Word);
        f[18] = PartHash.Of(20, w.Word, n.Word);
        f[19] = PartHash.Of(21, n.TopKey);
        f[20] = PartHash.Of(22, w.MaskKey, n.MaskKey);
        f[21] = PartHash.Of(23, w.MaskKey, n.MaskKey, nn.MaskKey);
        f[22] = PartHash.Of(24, w.MaskKey, n.Word);
        f[23] = PartHash.Of(25, w.MaskKey, p.Word);
        f[24] = PartHash.Of(26, n.Suffix3);
        f[25] = PartHash.Of(27, p.Suffix3);
        f[26] = PartHash.Of(28, n.ShapeKey, w.ShapeKey);
        f[27] = PartHash.Of(29, p.ShapeKey, w.ShapeKey);
        f[28] = PartHash.Of(30, w.Word, n.MaskKey);
        f[29] = PartHash.Of(31, p.Word, n.Word);
        f[30] = PartHash.Of(33, w.Word, nn.MaskKey);
        f[31] = PartHash.Of(34, w.ClusterKey, n.ClusterKey);
        f[32] = PartHash.Of(35, w.ClusterKey, w.MaskKey);
        f[33] = PartHash.Of(36, p.ClusterKey, w.MaskKey);
        f[34] = PartHash.Of(37, n.ClusterKey, w.MaskKey);
        f[35] = PartHash.Of(38, p.ClusterKey, w.ClusterKey);
        f[36] = PartHash.Of(39, w.UseKey, w.CaseKey, first);
        f[37] = PartHash.Of(40, w.UseKey, w.MaskKey, w.CaseKey);
        f[38] = PartHash.Of(51, w.UseKey, n.UseKey, w.CaseKey, n.CaseKey);
        f[39] = PartHash.Of(52, w.UseKey, p.UseKey, w.CaseKey, p.CaseKey);
        f[40] = PartHash.Of(53, w.UseKey, w.CaseKey, sentence);
        f[41] = PartHash.Of(54, w.MaskKey, w.CaseKey, sentence);
        f[42] = PartHash.Of(57, p.ClusterKey, n.ClusterKey, w.MaskKey);
    }

    /// <summary>Writes the features of word <paramref name="i"/> that depend on the classes of the two words before it.</summary>
    public static void Dynamic(ReadOnlySpan<WordView> words, int i, uint previous, uint beforePrevious, Span<uint> f)
    {
        ref readonly WordView w = ref words[i];
        ref readonly WordView n = ref words[i + 1];
        uint one = PartHash.Mix(previous + 1);
        uint both = PartHash.Mix((previous << 8) | beforePrevious);
        _ = f[DynamicCount - 1];
        f[0] = PartHash.Of(41, one);
        f[1] = PartHash.Of(42, both);
        f[2] = PartHash.Of(43, one, w.MaskKey);
        f[3] = PartHash.Of(44, one, w.Word);
        f[4] = PartHash.Of(45, both, w.MaskKey);
        f[5] = PartHash.Of(46, one, w.MaskKey, n.MaskKey);
        f[6] = PartHash.Of(47, one, w.Suffix3);
        f[7] = PartHash.Of(48, both, n.MaskKey);
        f[8] = PartHash.Of(49, one, w.ClusterKey);
    }

    /// <summary>Writes the features of word <paramref name="i"/> that a second reading adds: the classes found on both its sides.</summary>
    public static void Second(ReadOnlySpan<WordView> words, int i, ReadOnlySpan<byte> classes, Span<uint> f)
    {
        ref readonly WordView w = ref words[i];
        ref readonly WordView n = ref words[i + 1];
        uint own = PartHash.Mix(classes[i] + 1u);
        uint after = PartHash.Mix(classes[i + 1] + 1u);
        uint sides = PartHash.Mix(((uint)classes[i - 1] << 8) | classes[i + 1]);
        uint left = PartHash.Mix(((uint)classes[i - 1] << 8) | classes[i - 2]);
        uint right = PartHash.Mix(((uint)classes[i + 1] << 8) | classes[i + 2]);
        _ = f[SecondCount - 1];
        f[0] = PartHash.Of(82, own);
        f[1] = PartHash.Of(83, own, w.MaskKey);
        f[2] = PartHash.Of(84, own, after);
        f[3] = PartHash.Of(85, own, sides);
        f[4] = PartHash.Of(86, own, right);
        f[5] = PartHash.Of(87, sides);
        f[6] = PartHash.Of(88, w.MaskKey, sides);
        f[7] = PartHash.Of(89, w.MaskKey, right);
        f[8] = PartHash.Of(90, w.MaskKey, left);
        f[9] = PartHash.Of(91, w.Word, after);
        f[10] = PartHash.Of(92, w.Word, sides);
        f[11] = PartHash.Of(93, w.Word, right);
        f[12] = PartHash.Of(94, w.Suffix3, sides);
        f[13] = PartHash.Of(95, w.Suffix2, right);
        f[14] = PartHash.Of(96, w.MaskKey, left, right);
        f[15] = PartHash.Of(97, w.MaskKey, n.Word, right);
        f[16] = PartHash.Of(98, w.MaskKey, words[i - 1].Word, sides);
        f[17] = PartHash.Of(99, w.ClusterKey, sides);
        f[18] = PartHash.Of(100, w.CaseKey, w.UseKey, sides);
        f[19] = PartHash.Of(101, w.MaskKey, left, after);
        f[20] = PartHash.Of(102, right, PartHash.Mix(classes[i + 3]), w.MaskKey);
        f[21] = PartHash.Of(103, left, PartHash.Mix(classes[i - 3]), w.MaskKey, after);
        f[22] = PartHash.Of(104, n.Suffix2, right, w.MaskKey);
        f[23] = PartHash.Of(105, own, w.Word);
    }
}
