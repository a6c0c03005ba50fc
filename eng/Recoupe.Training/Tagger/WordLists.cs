using Recoupe.Sentences;
using Recoupe.Training.Clusters;

namespace Recoupe.Training.Tagger;

/// <summary>What is known of the words of a language besides what treebanks say.</summary>
/// <param name="Listed">The readings of its form list; none where there is no list.</param>
/// <param name="Uses">The clusters of words and how they are used in plain text.</param>
internal sealed record WordLists(IReadOnlyCollection<LexiconEntry> Listed, FormDictionary Uses)
{
    /// <summary>The lists for a language.</summary>
    public static WordLists Of(string shared, string language) => new([.. ListedFor(shared, language)], WordUses.Of(language));

    private static IEnumerable<LexiconEntry> ListedFor(string shared, string language)
    {
        if (language == "fr")
        {
            return FrenchForms.Read(Path.Combine(shared, "training", "lexicons", "fr", "fr_forms_dicollecte.tsv.gz"));
        }

        Stream? own = typeof(WordLists).Assembly.GetManifestResourceStream($"lexicons/{language}_forms.tsv.gz");
        return own is null ? [] : FormList.Read(own);
    }
}
