namespace Recoupe.Training.Corpora;

/// <summary>The treebanks that the models of a language may be trained on.</summary>
public static class Treebanks
{
    /// <summary>Names and files, relative to <c>training/&lt;language&gt;/pos</c>, in the order they are read.</summary>
    public static IReadOnlyList<string> Of(string language) => language switch
    {
        "fr" => ["fr_sequoia-train", "fr_sequoia-dev", "fr_gsd-dev"],
        "en" => ["en_ewt-train", "en_ewt-dev", "en_gumfree-train"],
        // Spanish GSD draws the lines between word classes elsewhere: with it, AnCora falls by a point.
        "es" => ["es_ancora-dev"],
        "de" => ["de_gsd-dev", "de_pud-wiki"],
        _ => [],
    };

    /// <summary>The sentences of a treebank.</summary>
    public static IReadOnlyList<GoldSentence> Read(string shared, string language, string treebank) =>
        Conllu.Read(Path.Combine(shared, "training", language, "pos", treebank + ".conllu"), joinContractions: language != "en");
}
