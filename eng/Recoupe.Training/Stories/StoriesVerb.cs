using System.Globalization;
using System.Text;
using Recoupe.Stories;

namespace Recoupe.Training.Stories;

/// <summary>Fits the weights of the join-or-new decision on the gold sets, cross-validated by stories, and writes <c>weights.tsv</c>.</summary>
internal static class StoriesVerb
{
    private const int Folds = 5;
    private const double Ridge = 3;

    private static readonly string[] SetNames =
    [
        "rpm2-fr", "rpm2-fr-dense", "allsides-en", "basil-en", "og2021-titles-fr", "og2021-titles-es", "og2021-titles-de", "og2021-titles-en", "og2021-titles",
    ];

    /// <summary>Runs the verb.</summary>
    public static int Run(TrainingArguments arguments)
    {
        List<StorySet> sets = [.. SetNames.Select(name => StorySet.Read(Path.Combine(arguments.Shared, "gold", "stories", name))).OfType<StorySet>()];
        double[] shifts = Validate(sets);
        JoinModel model = Train(sets, null, shifts);
        foreach (StorySet set in sets)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all visible {set.Name,-20} {Score(set, model, null):F4}"));
        }

        string file = Path.Combine(arguments.Languages, "..", "src", "Recoupe", "Stories", "weights.tsv");
        File.WriteAllText(file, Write(model), new UTF8Encoding(false));
        return 0;
    }

    // The cross-validated scores, and the shift of the bias for each kind that serves them best.
    private static double[] Validate(List<StorySet> sets)
    {
        double[] shifts = new double[JoinModel.Kinds];
        HashSet<string>[] folds = [.. Enumerable.Range(0, Folds).Select(fold => StoriesOf(sets, fold))];
        JoinModel[] models = [.. folds.Select(fold => Train(sets, fold, shifts))];
        for (int kind = 0; kind < 4; kind++)
        {
            double best = double.MinValue;
            double bestShift = 0;
            for (double shift = -1; shift <= 1; shift += 0.25)
            {
                double sum = 0;
                foreach (StorySet set in sets.Where(set => KindsOf(set).Contains(kind)))
                {
                    for (int fold = 0; fold < Folds; fold++)
                    {
                        sum += Score(set, models[fold].Shifted(kind, shift), folds[fold]);
                    }
                }

                if (sum > best + 1e-9)
                {
                    (best, bestShift) = (sum, shift);
                }
            }

            shifts[kind] = bestShift;
            models = [.. models.Select(model => model.Shifted(kind, bestShift))];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kind {kind}: shift {bestShift}"));
        }

        foreach (StorySet set in sets)
        {
            double mean = Enumerable.Range(0, Folds).Average(fold => Score(set, models[fold], folds[fold]));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cross-validated {set.Name,-20} {mean:F4}"));
        }

        return shifts;
    }

    private static int[] KindsOf(StorySet set) => set.Name switch
    {
        "og2021-titles" => [(int)ArticleLength.Title + 3],
        "allsides-en" => [(int)ArticleLength.Short],
        "rpm2-fr" or "rpm2-fr-dense" or "basil-en" => [(int)ArticleLength.Full],
        _ => [(int)ArticleLength.Title],
    };

    private static HashSet<string> StoriesOf(List<StorySet> sets, int fold) =>
        [.. sets.SelectMany(set => set.Articles).Select(a => a.Story).Where(story => (int)(Text.StableHash.Of(story) % Folds) == fold)];

    // Twice: on the gold stories, then also on what the first model makes of them, for that is what it will meet.
    private static JoinModel Train(List<StorySet> sets, HashSet<string>? held, double[] shifts)
    {
        JoinModel? model = null;
        List<JoinExample> examples = [];
        for (int round = 0; round < 3; round++)
        {
            foreach (StorySet set in sets)
            {
                // Of the joint set only what is across languages: the rest is there in the sets by language.
                examples.AddRange(StreamReplay.Examples(set, model).Where(e => (held is null || !held.Contains(e.Story)) && (e.Kind >= 3 || !Joint(set))));
            }

            double[][] weights = new double[JoinModel.Kinds][];
            for (int kind = 0; kind < JoinModel.Kinds; kind++)
            {
                List<JoinExample> own = [.. examples.Where(e => e.Kind == kind)];
                weights[kind] = own.Count < 200 ? weights[kind == 0 ? 0 : 3] : LogisticRegression.Fit(own, JoinFeatures.Names.Count, Ridge);
                if (round == 2)
                {
                    weights[kind] = [.. weights[kind]];
                    weights[kind][0] += shifts[kind];
                }
            }

            model = new JoinModel(weights);
        }

        return model!;
    }

    private static double Score(StorySet set, JoinModel model, HashSet<string>? fold)
    {
        string[] gold = [.. set.Articles.Select(a => a.Story)];
        List<int> stories = StreamReplay.Stories(set, model);
        return Joint(set)
            ? LeaningToPrecision(BCubed.AcrossLanguages(gold, stories, [.. set.Articles.Select(a => a.Article.Article.Language!)], fold))
            : BCubed.F1(gold, stories, fold);
    }

    // F0.5: a wrong tie across languages costs a reader more than one that is missing.
    private static double LeaningToPrecision((double Precision, double Recall, double F1) across) =>
        across.Precision + across.Recall == 0 ? 0 : 1.25 * across.Precision * across.Recall / ((0.25 * across.Precision) + across.Recall);

    // The joint set is there for the decision across languages, and measured by it.
    private static bool Joint(StorySet set) => set.Name == "og2021-titles";

    private static string Write(JoinModel model)
    {
        StringBuilder text = new("# feature\ttitle\tshort\tfull\tcross title\tcross short\tcross full; fitted by Recoupe.Training stories\n");
        for (int f = 0; f < JoinFeatures.Names.Count; f++)
        {
            text.Append(JoinFeatures.Names[f]);
            for (int kind = 0; kind < JoinModel.Kinds; kind++)
            {
                text.Append('\t').Append(model.Weights(kind)[f].ToString("F4", CultureInfo.InvariantCulture));
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
