using System.Globalization;
using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Text;
using Recoupe.Training.Corpora;

namespace Recoupe.Training.Languages;

/// <summary>Trains the sentence ends without a final mark: <c>boundaries LANGUAGE... [--shared DIR] [--languages DIR]</c>; prints cross-validated sentence F1 first.</summary>
internal static class BoundaryVerb
{
    private const int FoldCount = 5;

    public static int Run(TrainingArguments arguments)
    {
        foreach (string language in arguments.Plain)
        {
            TokenRules rules = TokenRules.Compile(LanguageCatalog.FromDirectory(arguments.Languages).Find(language)).With(null);
            string training = Path.Combine(arguments.Shared, "training", language);
            List<IReadOnlyList<GoldSentence>> treebanks =
                [.. Directory.GetFiles(Path.Combine(training, "pos"), "*.conllu").Order(StringComparer.Ordinal).Where(file => !file.Contains("cess", StringComparison.Ordinal)).Select(file => Conllu.Read(file, language != "en"))];
            List<BoundaryText> news =
                [.. Directory.GetFiles(Path.Combine(training, "written"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(file => BoundaryText.LinesOf(file, rules))];
            CrossValidate(treebanks, news, rules);
            sbyte[] weights = BoundaryTrainer.Train(news.Concat(treebanks.Select(treebank => BoundaryText.Of(treebank, rules))), rules, out float step);
            string file = Path.Combine(arguments.Languages, language, "sentences", "boundaries.bin");
            File.WriteAllBytes(file, [.. BitConverter.GetBytes(step), .. weights.Select(weight => unchecked((byte)weight))]);
            Console.WriteLine(file);
        }

        return 0;
    }

    private static void CrossValidate(List<IReadOnlyList<GoldSentence>> treebanks, List<BoundaryText> news, TokenRules rules)
    {
        List<int[]> folds = [.. treebanks.Select(treebank => Folds.Of(treebank, FoldCount))];
        (int Both, int All)[] plain = new (int Both, int All)[treebanks.Count];
        (int Both, int All)[] trained = new (int Both, int All)[treebanks.Count];
        for (int fold = 0; fold < FoldCount; fold++)
        {
            IEnumerable<BoundaryText> rest = treebanks.Select((treebank, i) => BoundaryText.Of(treebank.Where((_, k) => folds[i][k] != fold), rules));
            sbyte[] weights = BoundaryTrainer.Train(news.Concat(rest), rules, out float step);
            TokenRules with = rules.With(new BoundaryModel([.. weights.Select(weight => weight * step)]));
            for (int i = 0; i < treebanks.Count; i++)
            {
                BoundaryText text = BoundaryText.Of(treebanks[i].Where((_, k) => folds[i][k] == fold), rules);
                Count(text, rules, ref plain[i]);
                Count(text, with, ref trained[i]);
            }
        }

        for (int i = 0; i < treebanks.Count; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"treebank {i}: rules {2.0 * plain[i].Both / plain[i].All:F4}, with the model {2.0 * trained[i].Both / trained[i].All:F4}"));
        }
    }

    private static void Count(BoundaryText text, TokenRules rules, ref (int Both, int All) count)
    {
        HashSet<Span> gold = [.. text.Sentences];
        SentenceSplitter splitter = new(rules, text.Text, text.Tokens);
        for (int first = 0; first < text.Tokens.Length;)
        {
            int end = splitter.EndOf(first);
            count.Both += gold.Contains(new Span(text.Tokens[first].Start, text.Tokens[end - 1].End)) ? 1 : 0;
            count.All++;
            first = end;
        }

        count.All += gold.Count;
    }
}
