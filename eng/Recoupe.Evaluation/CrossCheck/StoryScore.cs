namespace Recoupe.Evaluation.CrossCheck;

/// <summary>The measures of one story, or of several added up.</summary>
internal readonly record struct StoryScore
{
    public PairCount Utterances { get; init; }

    public int SpeakersRight { get; init; }

    public PairCount Figures { get; init; }

    public int FigureStatesRight { get; init; }

    public int FigureStates { get; init; }

    public int StatementsNeeded { get; init; }

    public int StatementsHit { get; init; }

    public int StatementPairs { get; init; }

    public int StatementsConfused { get; init; }

    public PairCount Reuse { get; init; }

    public bool? OriginsRight { get; init; }

    public double Speaker => Share(SpeakersRight, Utterances.Right);

    public double Agree => Share(FigureStatesRight, FigureStates);

    public double StatementRecall => Share(StatementsHit, StatementsNeeded);

    public double Confusion => Share(StatementsConfused, StatementPairs);

    public static StoryScore operator +(StoryScore a, StoryScore b) => new()
    {
        Utterances = a.Utterances + b.Utterances,
        SpeakersRight = a.SpeakersRight + b.SpeakersRight,
        Figures = a.Figures + b.Figures,
        FigureStatesRight = a.FigureStatesRight + b.FigureStatesRight,
        FigureStates = a.FigureStates + b.FigureStates,
        StatementsNeeded = a.StatementsNeeded + b.StatementsNeeded,
        StatementsHit = a.StatementsHit + b.StatementsHit,
        StatementPairs = a.StatementPairs + b.StatementPairs,
        StatementsConfused = a.StatementsConfused + b.StatementsConfused,
        Reuse = a.Reuse + b.Reuse,
        OriginsRight = a.OriginsRight ?? b.OriginsRight,
    };

    private static double Share(int part, int whole) => whole > 0 ? (double)part / whole : 0;
}
