using System.Diagnostics;
using Recoupe.Sentences;
using Recoupe.Training.Corpora;

namespace Recoupe.Training.Tagger;

/// <summary><c>tagger-trials [name]...</c>: measures the tagger on what it is tuned on.</summary>
internal static class TaggerTrialsVerb
{
    private const int ShownConfusions = 12;

    public static int Run(TrainingArguments arguments)
    {
        foreach (TaggerTrials trial in TaggerTrials.All.Where(trial => arguments.Plain.Count == 0 || arguments.Plain.Contains(trial.Name)))
        {
            Stopwatch watch = Stopwatch.StartNew();
            TaggerScores scores = new();
            List<LexiconEntry> listed = [.. WordLists.Of(arguments.Shared, trial.Language)];
            foreach ((IReadOnlyList<GoldSentence> train, IReadOnlyList<GoldSentence> test) in trial.Splits(arguments.Shared))
            {
                TaggerModel model = TaggerTrainer.Train(train, listed);
                scores.Add(model, test);
            }

            string confusions = string.Join(' ', scores.Confusions.OrderByDescending(pair => pair.Value).Take(ShownConfusions).Select(pair => $"{pair.Key}:{pair.Value}"));
            Console.WriteLine($"{trial.Name,-12} pos {scores.Pos:P2}  lemma {scores.Lemmas:P2}  features {scores.Features:P2}  {watch.Elapsed.TotalSeconds:F0} s  {confusions}");
        }

        return 0;
    }
}
