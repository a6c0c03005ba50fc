namespace Recoupe.Sentences;

/// <summary>What tells the relation of an arc: its two words, what hangs on them, and what stands between and beside them.</summary>
internal static class RelationFeatures
{
    /// <summary>The number of features.</summary>
    public const int Count = 28;

    /// <summary>Writes the features of the arc from <paramref name="head"/> to <paramref name="dependent"/>, before it is made.</summary>
    public static void Write(ParserState state, int head, int dependent, Span<uint> f)
    {
        uint side = dependent < head ? 1u : 0u;
        ParserWord h = state.Word(head);
        ParserWord d = state.Word(dependent);
        ref readonly ParserState.Node hn = ref state.NodeOf(head);
        ref readonly ParserState.Node dn = ref state.NodeOf(dependent);
        ParserWord dl = state.Word(dn.FirstLeft);
        ParserWord dl2 = state.Word(dn.SecondLeft);
        ParserWord dr = state.Word(dn.LastRight);
        ParserWord before = state.Word(dependent - 1);
        ParserWord after = state.Word(dependent + 1 > state.Count ? ParserState.Nothing : dependent + 1);
        uint headRelations = TransitionFeatures.Fold(hn.LeftRelations ^ (hn.RightRelations << 20));
        uint ownLeft = TransitionFeatures.Fold(dn.LeftRelations);
        uint own = TransitionFeatures.Fold(dn.LeftRelations | dn.RightRelations);
        uint distance = TransitionFeatures.Distance(Math.Abs(head - dependent));
        f[0] = FeatureHash.Of(201, d.Lemma, d.Rich, side);
        f[1] = FeatureHash.Of(202, d.Rich, side);
        f[2] = FeatureHash.Of(203, h.Lemma, h.Rich, side);
        f[3] = FeatureHash.Of(204, h.Rich, side);
        f[4] = FeatureHash.Of(205, h.Rich, d.Rich, side);
        f[5] = FeatureHash.Of(206, h.Lemma, d.Rich, side);
        f[6] = FeatureHash.Of(207, h.Rich, d.Lemma, side);
        f[7] = FeatureHash.Of(208, h.Lemma, d.Lemma, side);
        f[8] = FeatureHash.Of(209, d.Rich, ownLeft, side);
        f[9] = FeatureHash.Of(210, unchecked(h.Rich + (d.Rich * 31)), ownLeft, side);
        f[10] = FeatureHash.Of(211, unchecked(h.Rich + (d.Rich * 31)), headRelations, side);
        f[11] = FeatureHash.Of(212, d.Class, headRelations, side);
        f[12] = FeatureHash.Of(213, unchecked(h.Class + (d.Class * 31)), dl.Lemma, side);
        f[13] = FeatureHash.Of(214, h.Lemma, dl.Lemma, side);
        f[14] = FeatureHash.Of(215, d.Rich, dl.Lemma, dl2.Lemma);
        f[15] = FeatureHash.Of(216, d.Rich, dr.Rich, side);
        f[16] = FeatureHash.Of(217, d.Rich, before.Class, after.Class);
        f[17] = FeatureHash.Of(218, d.Rich, before.Lemma, side);
        f[18] = FeatureHash.Of(219, d.Rich, after.Lemma, side);
        f[19] = FeatureHash.Of(220, unchecked(h.Rich + (d.Rich * 31)), distance, side);
        f[20] = FeatureHash.Of(221, unchecked(h.Class + (d.Class * 31) + (side * 977)), h.Agreement, d.Agreement);
        f[21] = FeatureHash.Of(222, h.Lemma, headRelations, d.Class);
        f[22] = FeatureHash.Of(223, unchecked(h.Rich + (d.Rich * 31)), own, side);
        f[23] = FeatureHash.Of(224, d.Lemma, ownLeft, side);
        f[24] = FeatureHash.Of(225, unchecked(h.Rich + (d.Rich * 31)), before.Class, side);
        f[25] = FeatureHash.Of(226, unchecked(h.Rich + (d.Rich * 31)), dl.Rich, side);
        f[26] = FeatureHash.Of(227, d.Lemma, before.Lemma);
        f[27] = FeatureHash.Of(228, unchecked(h.Rich + (d.Rich * 31)), state.Word(hn.FirstLeft).Rich, side);
    }
}
