using Recoupe.Languages;

namespace Recoupe.Reading.Leftovers;

/// <summary>Everything the language packs know of what scraping leaves in a text.</summary>
internal sealed class LeftoverLexicon(LanguageCatalog catalog)
{
    public PhraseLexicon Phrases { get; } = new(catalog);

    public WordSet DateWords { get; } = new(catalog, "leftovers/dates.txt");

    public WordSet DateLabels { get; } = new(catalog, "leftovers/date_labels.txt");

    public WordSet Agencies { get; } = new(catalog, "leftovers/agencies.txt");

    public WordSet CreditWords { get; } = new(catalog, "leftovers/credit_words.txt");

    public WordSet CaptionMarks { get; } = new(catalog, "leftovers/caption_marks.txt");

    public WordSet NameParticles { get; } = new(catalog, "leftovers/name_particles.txt");

    public WordSet Bylines { get; } = new(catalog, "leftovers/bylines.txt");

    public WordSet Bios { get; } = new(catalog, "leftovers/bios.txt");

    public WordSet Networks { get; } = new(catalog, "leftovers/networks.txt");

    /// <summary>The agencies as they are written, by their folded form.</summary>
    public IReadOnlyDictionary<string, string> AgencyNames { get; } = NamesOf(catalog);

    private static SortedDictionary<string, string> NamesOf(LanguageCatalog catalog)
    {
        SortedDictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (string code in catalog.Codes)
        {
            foreach (string name in catalog.Find(code)!.Lines("leftovers/agencies.txt"))
            {
                names.TryAdd(Text.Folding.Fold(name), name);
            }
        }

        return names;
    }
}
