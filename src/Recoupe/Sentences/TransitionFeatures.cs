namespace Recoupe.Sentences;

/// <summary>What the parser looks at to choose its next step.</summary>
/// <remarks>The templates of Zhang and Nivre (2011), fitted to arc-hybrid: the word below the top of the stack matters as much as the top.</remarks>
internal static class TransitionFeatures
{
    /// <summary>The number of features.</summary>
    public const int Count = 48;

    private const int FarthestCounted = 9;

    /// <summary>Writes the features of the next step.</summary>
    public static void Write(ParserState state, Span<uint> f)
    {
        int i0 = state.Stack(0);
        int i1 = state.Stack(1);
        int j0 = state.Buffer(0);
        ParserWord s0 = state.Word(i0);
        ParserWord s1 = state.Word(i1);
        ParserWord s2 = state.Word(state.Stack(2));
        ParserWord b0 = state.Word(j0);
        ParserWord b1 = state.Word(state.Buffer(1));
        ParserWord b2 = state.Word(state.Buffer(2));
        ref readonly ParserState.Node n0 = ref state.NodeOf(i0);
        ref readonly ParserState.Node n1 = ref state.NodeOf(i1);
        ref readonly ParserState.Node m0 = ref state.NodeOf(j0);
        ParserWord s0l = state.Word(n0.FirstLeft);
        ParserWord s0r = state.Word(n0.LastRight);
        ParserWord s1r = state.Word(n1.LastRight);
        ParserWord s1l = state.Word(n1.FirstLeft);
        ParserWord b0l = state.Word(m0.FirstLeft);
        uint ahead = PartHash.Mix(i0 < 0 ? 0 : Distance(j0 - i0));
        uint below = PartHash.Mix(i1 < 0 ? 0 : Distance(i0 - i1));
        uint s0Left = Fold(n0.LeftRelations);
        uint s0Right = Fold(n0.RightRelations);
        uint s1Left = Fold(n1.LeftRelations);
        uint s1Right = Fold(n1.RightRelations);
        uint b0Left = Fold(m0.LeftRelations);

        _ = f[Count - 1];
        f[0] = PartHash.Of(101, s0.Lemma, s0.Class);
        f[1] = PartHash.Of(102, s0.Rich);
        f[2] = PartHash.Of(103, s1.Lemma, s1.Class);
        f[3] = PartHash.Of(104, s1.Rich);
        f[4] = PartHash.Of(105, b0.Lemma, b0.Class);
        f[5] = PartHash.Of(106, b0.Rich);
        f[6] = PartHash.Of(107, b1.Lemma, b1.Class);
        f[7] = PartHash.Of(108, b1.Rich);
        f[8] = PartHash.Of(110, b2.Rich);
        f[9] = PartHash.Of(112, s0.Lemma, b0.Lemma);
        f[10] = PartHash.Of(113, s0.Lemma, b0.Rich);
        f[11] = PartHash.Of(114, s0.Rich, b0.Lemma);
        f[12] = PartHash.Of(115, s0.Rich, b0.Rich);
        f[13] = PartHash.Of(116, b0.Rich, b1.Rich);
        f[14] = PartHash.Of(118, s1.Lemma, s0.Lemma);
        f[15] = PartHash.Of(119, s1.Lemma, s0.Rich);
        f[16] = PartHash.Of(120, s1.Rich, s0.Lemma);
        f[17] = PartHash.Of(121, s1.Rich, s0.Rich);
        f[18] = PartHash.Of(122, s1.Rich, b0.Rich);
        f[19] = PartHash.Of(124, b0.Rich, b1.Rich, b2.Class);
        f[20] = PartHash.Of(125, s0.Rich, b0.Rich, b1.Rich);
        f[21] = PartHash.Of(126, s1.Rich, s0.Rich, b0.Rich);
        f[22] = PartHash.Of(127, s1.Class, b1.Class, s0.Rich, b0.Rich);
        f[23] = PartHash.Of(129, s0.Rich, s0l.Rich, b0.Rich);
        f[24] = PartHash.Of(130, s0.Rich, s0r.Rich, b0.Rich);
        f[25] = PartHash.Of(131, s0.Rich, b0.Rich, b0l.Rich);
        f[26] = PartHash.Of(132, s1.Rich, s1r.Rich, s0.Rich);
        f[27] = PartHash.Of(133, s1.Rich, s1l.Rich, s0.Rich);
        f[28] = PartHash.Of(134, s1.Rich, s0.Rich, s0l.Lemma);
        f[29] = PartHash.Of(135, s1.Lemma, s0l.Lemma, s0.Class);
        f[30] = PartHash.Of(136, s0.Rich, b0.Rich, ahead);
        f[31] = PartHash.Of(138, b0.Lemma, ahead);
        f[32] = PartHash.Of(139, s1.Rich, s0.Rich, below);
        f[33] = PartHash.Of(144, s0.Rich, s0Left);
        f[34] = PartHash.Of(145, s0.Rich, s0Right);
        f[35] = PartHash.Of(146, s1.Rich, s1Right);
        f[36] = PartHash.Of(147, s1.Rich, s1Left);
        f[37] = PartHash.Of(148, b0.Rich, b0Left);
        f[38] = PartHash.Of(149, s0.Rich, b0.Rich, b0Left);
        f[39] = PartHash.Of(150, s1.Rich, s0.Rich, s1Right);
        f[40] = PartHash.Of(151, s0.Rich, b0.Rich, s0Left);
        f[41] = PartHash.Of(152, s0.Rich, b0.Rich, s0Right);
        f[42] = PartHash.Of(154, s0.Class, b0.Class, s0.Agreement, b0.Agreement);
        f[43] = PartHash.Of(155, s1.Class, s0.Class, s1.Agreement, s0.Agreement);
        f[44] = PartHash.Of(156, s0.Lemma, s0Left, s0Right);
        f[45] = PartHash.Of(157, s1.Lemma, s1Right, s0.Rich);
        f[46] = PartHash.Of(158, s0.Lemma, s0l.Lemma);
        f[47] = PartHash.Of(162, s1.Rich, s0.Lemma, b0.Rich);
    }

    /// <summary>A distance in words, the long ones in classes.</summary>
    public static uint Distance(int words) => words > FarthestCounted ? (uint)(FarthestCounted + int.Log2(words)) : (uint)words;

    /// <summary>A set of relations as a part of a feature.</summary>
    public static uint Fold(ulong relations) => (uint)(unchecked(relations * 0x9E3779B97F4A7C15) >> 32);
}
