using System.Diagnostics;
using Recoupe.Sentences;
using Recoupe.Text;
using Recoupe.Training.Corpora;
using Recoupe.Training.Tagger;

namespace Recoupe.Training.Parser;

/// <summary><c>parser-trials [name]...</c>: measures the parser on what it is tuned on, with tags of the tagger.</summary>
internal static class ParserTrialsVerb
{
    public static int Run(TrainingArguments arguments)
    {
        foreach (TaggerTrials trial in TaggerTrials.All.Where(trial => arguments.Plain.Count == 0 || arguments.Plain.Contains(trial.Name)))
        {
            Stopwatch watch = Stopwatch.StartNew();
            ParserScores scores = new();
            WordLists listed = WordLists.Of(arguments.Shared, trial.Language);
            foreach ((IReadOnlyList<GoldSentence> treebank, IReadOnlyList<GoldSentence> test) in trial.Splits(arguments.Shared))
            {
                IReadOnlyList<GoldSentence> train = QuoteCopies.Added(treebank, trial.Language);
                Token[][] tagged = JackknifeTagging.Tag(train, listed);
                ParserModel model = ParserTrainer.Train([.. train.Select((sentence, i) => ParserExample.Of(sentence, tagged[i]))]);
                TaggerModel tags = TaggerTrainer.Train(train, listed);
                Recoupe.Sentences.Tagger tagger = new(tags, new LemmaCache(tags.Lexicon.Rules));
                scores.Add(model, test.Select(sentence => ParserExample.Of(sentence, JackknifeTagging.Tag(tagger, sentence))));
            }

            Console.WriteLine($"{trial.Name,-12} uas {scores.Uas:P2}  las {scores.Las:P2}  subjects {scores.Subjects:P2}  {watch.Elapsed.TotalSeconds:F0} s");
        }

        return 0;
    }
}
