using System.Diagnostics;
using System.Globalization;
using Recoupe.Sentences;
using Recoupe.Training.Corpora;

namespace Recoupe.Training.Tagger;

/// <summary><c>tagger-trials [name]...</c>: measures the tagger on what it is tuned on.</summary>
internal static class TaggerTrialsVerb
{
    private const int ShownConfusions = 12;

    public static int Run(TrainingArguments arguments)
    {
        TaggerSettings settings = new();
        settings = settings with
        {
            Epochs = int.Parse(arguments.Option("epochs", settings.Epochs.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
            ClassBits = int.Parse(arguments.Option("bits", settings.ClassBits.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
            SecondRate = float.Parse(arguments.Option("second-rate", settings.SecondRate.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
            SecondFewest = int.Parse(arguments.Option("second-fewest", settings.SecondFewest.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
            SecondBits = int.Parse(arguments.Option("second-bits", settings.SecondBits.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
            SecondEpochs = int.Parse(arguments.Option("second", settings.SecondEpochs.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
            Doubt = float.Parse(arguments.Option("doubt", settings.Doubt.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
            FewestMet = int.Parse(arguments.Option("fewest", settings.FewestMet.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
            Rate = float.Parse(arguments.Option("rate", settings.Rate.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
            Unknown = double.Parse(arguments.Option("unknown", settings.Unknown.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
        };
        foreach (TaggerTrials trial in TaggerTrials.All.Where(trial => arguments.Plain.Count == 0 || arguments.Plain.Contains(trial.Name)))
        {
            Stopwatch watch = Stopwatch.StartNew();
            TaggerScores scores = new();
            WordLists listed = WordLists.Of(arguments.Shared, trial.Language);
            foreach ((IReadOnlyList<GoldSentence> train, IReadOnlyList<GoldSentence> test) in trial.Splits(arguments.Shared))
            {
                TaggerModel model = TaggerTrainer.Train(HeadlineCopies.Added(train, trial.Language), listed, settings);
                scores.Add(model, test);
            }

            if (arguments.Option("errors", "") is { Length: > 0 } file)
            {
                File.WriteAllLines(file, scores.Errors);
            }

            string confusions = string.Join(' ', scores.Confusions.OrderByDescending(pair => pair.Value).Take(ShownConfusions).Select(pair => $"{pair.Key}:{pair.Value}"));
            Console.WriteLine($"{trial.Name,-12} pos {scores.Pos:P2}  lemma {scores.Lemmas:P2}  features {scores.Features:P2}  {watch.Elapsed.TotalSeconds:F0} s  {confusions}");
        }

        return 0;
    }
}
