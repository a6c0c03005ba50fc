using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Desk;

/// <summary>The stages every article goes through, in their order.</summary>
public static class StandardStages
{
    /// <summary>The pipeline of all stages.</summary>
    public static Annotator Annotator(LanguageCatalog languages) => Recoupe.Annotator.Of(All(languages));

    /// <summary>The stages, made for these language packs.</summary>
    public static IReadOnlyList<IStage> All(LanguageCatalog languages) =>
    [
    ];
}
