using Recoupe.CrossCheck;
using Recoupe.Text;

namespace Recoupe.Pages.Report;

/// <summary>An utterance as the pages show it.</summary>
/// <param name="Utterance">The utterance.</param>
/// <param name="Anchor">Its anchor.</param>
public sealed record UtteranceView(Utterance Utterance, string Anchor)
{
    /// <summary>Whether only one place has it.</summary>
    public bool IsSingle => IsSingleOf(Utterance);

    /// <summary>Whether any version is not in the words of the lead.</summary>
    public bool Varies => Utterance.AttributionDiffers || Utterance.Versions.Any(version => version.Same != Sameness.Identical);

    /// <summary>The words of <paramref name="version"/> that the lead lacks; none in another language, where all words differ.</summary>
    public IReadOnlyList<Span> Differences(UtteranceVersion version) =>
        version == Utterance.Lead || version.Same is Sameness.Translated or Sameness.Identical
            ? []
            : WordDifference.Of(Utterance.Lead.Place.Text, version.Place.Text).Second;

    internal static bool IsSingleOf(Utterance utterance) => utterance.Versions.Count == 1;
}
