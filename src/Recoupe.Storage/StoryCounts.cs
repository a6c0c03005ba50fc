namespace Recoupe.Storage;

/// <summary>What a cross-check counted in a story.</summary>
/// <param name="Sequence">Up to which arrival it looked.</param>
/// <param name="Origins">Independent origins of the text.</param>
/// <param name="Utterances">Things said.</param>
/// <param name="Differing">Things said whose versions differ, and figures that do not agree.</param>
/// <param name="Figures">Figures that several places give.</param>
/// <param name="Missing">Articles that leave out what two origins carry.</param>
public sealed record StoryCounts(long Sequence, int Origins, int Utterances, int Differing, int Figures, int Missing);
