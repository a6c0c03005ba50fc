namespace Recoupe.Training.Tagger;

/// <summary>The form lexicons that stand beside the treebanks.</summary>
internal static class WordLists
{
    /// <summary>The entries for a language; none where there is no list.</summary>
    public static IEnumerable<LexiconEntry> Of(string shared, string language)
    {
        if (language == "fr")
        {
            return FrenchForms.Read(Path.Combine(shared, "training", "lexicons", "fr", "fr_forms_dicollecte.tsv.gz"));
        }

        Stream? own = typeof(WordLists).Assembly.GetManifestResourceStream($"lexicons/{language}_forms.tsv.gz");
        return own is null ? [] : FormList.Read(own);
    }
}
