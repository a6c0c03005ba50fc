using System.Diagnostics;
using Recoupe.Sentences;
using Recoupe.Training.Corpora;

namespace Recoupe.Training.Tagger;

/// <summary><c>tagger [language]... [--measure]</c>: trains and writes the tagger models.</summary>
internal static class TaggerVerb
{
    public static int Run(TrainingArguments arguments)
    {
        foreach (string language in arguments.Plain.Count > 0 ? arguments.Plain : ["de", "en", "es", "fr"])
        {
            Stopwatch watch = Stopwatch.StartNew();
            List<GoldSentence> sentences = [.. Treebanks.Of(language).SelectMany(name => Treebanks.Read(arguments.Shared, language, name))];
            TaggerModel model = TaggerTrainer.Train(HeadlineCopies.Added(sentences, language), WordLists.Of(arguments.Shared, language));
            byte[] bytes = TaggerModelFile.Write(model);
            string file = Path.Combine(arguments.Languages, language, TaggerModel.FileName);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
            Console.WriteLine($"{file}: {bytes.Length / 1024} KiB, {model.Lexicon.Readings.Length} readings, {model.Lexicon.Rules.Length} rules, {model.Lexicon.Starts.Length - 1} sets, {model.Lexicon.Forms.Bytes.Length / 1024} KiB of forms, {model.Lexicon.Endings.Bytes.Length / 1024} KiB of endings, {watch.Elapsed.TotalSeconds:F0} s");
        }

        return 0;
    }
}
