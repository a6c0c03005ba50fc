using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>A token as the parser sees it.</summary>
/// <param name="Lemma">The hash of the lemma.</param>
/// <param name="Class">The part of speech, or the two of a contraction.</param>
/// <param name="Rich">The class with what shows how a word behaves in a sentence: verb form, mood, case, type of pronoun.</param>
/// <param name="Agreement">Gender, number and person.</param>
internal readonly record struct ParserWord(uint Lemma, uint Class, uint Rich, uint Agreement)
{
    private const uint BehaviourMask = 0xFFFF_0000;
    private const uint AgreementMask = 0x0000_0FFF;

    /// <summary>Stands where there is no word.</summary>
    public static ParserWord None { get; } = new(PartHash.Mix(7), PartHash.Mix(63), PartHash.Mix(63), 0);

    /// <summary>The root above a sentence.</summary>
    public static ParserWord Root { get; } = new(PartHash.Mix(3), PartHash.Mix(62), PartHash.Mix(62), 0);

    /// <summary>The view of a tagged token.</summary>
    public static ParserWord Of(in Token token)
    {
        uint wordClass = (uint)token.Pos | ((uint)token.SecondPos << 8);
        uint morphology = token.Morphology.Packed;
        return new ParserWord(
            (uint)StableHash.Of(token.Lemma ?? ""),
            PartHash.Mix(wordClass),
            PartHash.Mix(wordClass | (morphology & BehaviourMask)),
            PartHash.Mix(morphology & AgreementMask));
    }
}
