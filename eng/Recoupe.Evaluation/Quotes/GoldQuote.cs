using Recoupe.Text;

namespace Recoupe.Evaluation.Quotes;

/// <summary>A quote as the gold data label it.</summary>
/// <param name="Quote">Kind, content, cue and speaker.</param>
/// <param name="Optional">Whether it costs nothing when missed and nothing when found.</param>
/// <param name="Aliases">Other names under which the speaker counts as right.</param>
internal sealed record GoldQuote(Quote Quote, bool Optional, IReadOnlyList<string> Aliases);
