using System.Numerics;

namespace Recoupe.Sentences;

/// <summary>What tells the relation of an arc: its two words, what hangs on them, and what stands between and beside them.</summary>
internal static class RelationFeatures
{
    /// <summary>The number of features.</summary>
    public const int Count = 28;

    /// <summary>Writes the features of the arc from <paramref name="head"/> to <paramref name="dependent"/>, before it is made.</summary>
    public static void Write(ParserState state, int head, int dependent, Span<uint> f)
    {
        uint side = dependent < head ? 0x7F4A7C15u : 0u;
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
        uint distance = PartHash.Mix(TransitionFeatures.Distance(Math.Abs(head - dependent)));
        uint pair = unchecked(h.Rich + BitOperations.RotateLeft(d.Rich, 7));
        uint classes = unchecked(h.Class + BitOperations.RotateLeft(d.Class, 7));
        _ = f[Count - 1];
        f[0] = PartHash.Of(201, d.Lemma, d.Rich, side);
        f[1] = PartHash.Of(202, d.Rich, side);
        f[2] = PartHash.Of(203, h.Lemma, h.Rich, side);
        f[3] = PartHash.Of(204, h.Rich, side);
        f[4] = PartHash.Of(205, h.Rich, d.Rich, side);
        f[5] = PartHash.Of(206, h.Lemma, d.Rich, side);
        f[6] = PartHash.Of(207, h.Rich, d.Lemma, side);
        f[7] = PartHash.Of(208, h.Lemma, d.Lemma, side);
        f[8] = PartHash.Of(209, d.Rich, ownLeft, side);
        f[9] = PartHash.Of(210, pair, ownLeft, side);
        f[10] = PartHash.Of(211, pair, headRelations, side);
        f[11] = PartHash.Of(212, d.Class, headRelations, side);
        f[12] = PartHash.Of(213, classes, dl.Lemma, side);
        f[13] = PartHash.Of(214, h.Lemma, dl.Lemma, side);
        f[14] = PartHash.Of(215, d.Rich, dl.Lemma, dl2.Lemma);
        f[15] = PartHash.Of(216, d.Rich, dr.Rich, side);
        f[16] = PartHash.Of(217, d.Rich, before.Class, after.Class);
        f[17] = PartHash.Of(218, d.Rich, before.Lemma, side);
        f[18] = PartHash.Of(219, d.Rich, after.Lemma, side);
        f[19] = PartHash.Of(220, pair, distance, side);
        f[20] = PartHash.Of(221, classes, h.Agreement, d.Agreement, side);
        f[21] = PartHash.Of(222, h.Lemma, headRelations, d.Class);
        f[22] = PartHash.Of(223, pair, own, side);
        f[23] = PartHash.Of(224, d.Lemma, ownLeft, side);
        f[24] = PartHash.Of(225, pair, before.Class, side);
        f[25] = PartHash.Of(226, pair, dl.Rich, side);
        f[26] = PartHash.Of(227, d.Lemma, before.Lemma);
        f[27] = PartHash.Of(228, pair, state.Word(hn.FirstLeft).Rich, side);
    }
}
