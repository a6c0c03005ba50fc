namespace Recoupe.Training.Tagger;

/// <summary>The form lexicons that stand beside the treebanks.</summary>
internal static class WordLists
{
    /// <summary>The entries for a language; none where there is no list.</summary>
    public static IEnumerable<LexiconEntry> Of(string shared, string language) => language switch
    {
        "fr" => FrenchForms.Read(Path.Combine(shared, "training", "lexicons", "fr", "fr_forms_dicollecte.tsv.gz")),
        _ => [],
    };
}
