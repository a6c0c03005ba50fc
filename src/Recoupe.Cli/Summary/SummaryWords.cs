namespace Recoupe.Cli.Summary;

/// <summary>The words of the terminal summary in one interface language.</summary>
internal sealed record SummaryWords
{
    public required string Story { get; init; }

    public required Func<int, string> Articles { get; init; }

    public required Func<int, string> Outlets { get; init; }

    public required Func<int, string> Origins { get; init; }

    public required string Said { get; init; }

    public required string UnknownSpeaker { get; init; }

    public required string SpeakersDiffer { get; init; }

    public required string Figures { get; init; }

    public required string Copy { get; init; }

    public required string Missing { get; init; }

    public required Func<int, int, int, string> LeftOut { get; init; }

    public required Func<int, string> More { get; init; }

    public required string Alone { get; init; }

    public required string Nothing { get; init; }

    public required IReadOnlyDictionary<string, string> States { get; init; }

    public static SummaryWords Of(string language) => language == "fr" ? French : English;

    // English counts nothing in the plural, French in the singular.
    private static string Counted(int count, string noun, bool zeroIsPlural) => count > 1 || (count == 0 && zeroIsPlural) ? $"{count} {noun}s" : $"{count} {noun}";

    private static SummaryWords English { get; } = new()
    {
        Story = "Story",
        Articles = n => n == 1 ? "1 article" : $"{n} articles",
        Outlets = n => n == 1 ? "1 outlet" : $"{n} outlets",
        Origins = n => n == 1 ? "1 origin" : $"{n} independent origins",
        Said = "Said",
        UnknownSpeaker = "unknown speaker",
        SpeakersDiffer = "the articles name different speakers",
        Figures = "Figures",
        Copy = "Shared copy",
        Missing = "Left out, though two or more origins carry it",
        LeftOut = (said, figures, facts) => $"{said} said, {Counted(figures, "figure", zeroIsPlural: true)}, {Counted(facts, "fact", zeroIsPlural: true)}",
        More = n => $"… and {n} more (-o FILE.html or --json shows all)",
        Alone = "Told by one article only",
        Nothing = "No article to check.",
        States = new Dictionary<string, string>
        {
            ["agree"] = "agree", ["rounding"] = "rounded", ["modifier"] = "hedged differently", ["converted"] = "converted", ["overlaps"] = "ranges overlap", ["differ"] = "differ",
            ["identical"] = "=", ["reworded"] = "~", ["cut"] = "…", ["indirect"] = "→", ["translated"] = "⇄",
            ["verbatim"] = "verbatim", ["partial"] = "in part", ["rewrite"] = "rewritten", ["translation"] = "translated",
        },
    };

    private static SummaryWords French { get; } = new()
    {
        Story = "Histoire",
        Articles = n => n == 1 ? "1 article" : $"{n} articles",
        Outlets = n => n == 1 ? "1 média" : $"{n} médias",
        Origins = n => n == 1 ? "1 origine" : $"{n} origines indépendantes",
        Said = "Dit",
        UnknownSpeaker = "locuteur inconnu",
        SpeakersDiffer = "les articles nomment des locuteurs différents",
        Figures = "Chiffres",
        Copy = "Texte partagé",
        Missing = "Laissé de côté, alors que deux origines ou plus le portent",
        LeftOut = (said, figures, facts) => $"{Counted(said, "parole", zeroIsPlural: false)}, {Counted(figures, "chiffre", zeroIsPlural: false)}, {Counted(facts, "fait", zeroIsPlural: false)}",
        More = n => $"… et {n} de plus (tout : -o FICHIER.html ou --json)",
        Alone = "Racontées par un seul article",
        Nothing = "Aucun article à recouper.",
        States = new Dictionary<string, string>
        {
            ["agree"] = "concordent", ["rounding"] = "arrondi", ["modifier"] = "nuance différente", ["converted"] = "converti", ["overlaps"] = "se recoupent", ["differ"] = "diffèrent",
            ["identical"] = "=", ["reworded"] = "~", ["cut"] = "…", ["indirect"] = "→", ["translated"] = "⇄",
            ["verbatim"] = "mot pour mot", ["partial"] = "en partie", ["rewrite"] = "réécrit", ["translation"] = "traduit",
        },
    };
}
