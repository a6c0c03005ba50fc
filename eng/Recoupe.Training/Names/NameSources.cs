namespace Recoupe.Training.Names;

/// <summary>The files that the name models are trained on. All may be shipped from: see the licences in each <c>pack.json</c>.</summary>
internal static class NameSources
{
    /// <summary>The training files of a language.</summary>
    public static IReadOnlyList<string> Of(string language) => language switch
    {
        "fr" =>
        [
            "fr/ner/fr_sequoia_ne-train.conll", "fr/ner/fr_sequoia_ne-dev.conll",
            "fr/ner/fr_gsd_ne-a.conll", "fr/ner/fr_gsd_ne-b.conll", "fr/ner/fr_gsd_ne-c.conll",
            "fr/written/a_ne.conll", "fr/written/b_ne.conll", "fr/written/c_ne.conll",
        ],
        "en" =>
        [
            "en/ner/en_wikigold-80.conll",
            "en/written/a_ne.conll", "en/written/c_ne.conll",
        ],
        "es" =>
        [
            "es/ner/es_ancora_ne-a.conll", "es/ner/es_ancora_ne-b.conll",
            "es/written/a_ne.conll", "es/written/c_ne.conll",
        ],
        "de" =>
        [
            "de/ner/de_germeval14-test_as_train.conll",
            "de/ner/de_gsd_ne-a.conll", "de/ner/de_gsd_ne-b.conll",
            "de/written/a_ne.conll", "de/written/c_ne.conll",
        ],
        _ => [],
    };

    /// <summary>Corpora of another kind or with other conventions: what they have in common with the others is learnt, what is their own is kept apart.</summary>
    /// <remarks>After Daume, Frustratingly easy domain adaptation, ACL 2007, with one copy of the features less: none for the corpora that count.</remarks>
    public static IReadOnlyList<string> Asides(string language) => language switch
    {
        "fr" => ["fr/ner/fr_wikiann-train.conll"],
        "en" => ["en/ner/en_wikiann-train.conll", "en/ner/en_gumfree-train.conll"],
        "es" => ["es/ner/es_wikiann-train.conll"],
        "de" => ["de/ner/de_wikiann-train.conll", "de/ner/de_smartdata-dev.conll"],
        _ => [],
    };

    /// <summary>The languages whose lists of first names a language borrows, its own being short.</summary>
    public static IReadOnlyList<string> GivenNames(string language) => language is "de" or "es" ? ["en"] : [];

    /// <summary>The files whose titles make the lists of every language: a name of one country stands in the papers of all.</summary>
    public static IReadOnlyList<string> Titles { get; } =
    [
        "de/ner/de_wikiann-dev.conll", "de/ner/de_wikiann-train.conll",
        "en/ner/en_wikiann-dev.conll", "en/ner/en_wikiann-train.conll",
        "es/ner/es_wikiann-train.conll", "es/ner/es_wikiann-val.conll",
        "fr/ner/fr_wikiann-dev.conll", "fr/ner/fr_wikiann-train.conll",
    ];
}
