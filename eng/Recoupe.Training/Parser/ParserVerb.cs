using System.Diagnostics;
using Recoupe.Sentences;
using Recoupe.Text;
using Recoupe.Training.Corpora;
using Recoupe.Training.Tagger;

namespace Recoupe.Training.Parser;

/// <summary><c>parser [language]...</c>: trains and writes the parser models.</summary>
internal static class ParserVerb
{
    public static int Run(TrainingArguments arguments)
    {
        foreach (string language in arguments.Plain.Count > 0 ? arguments.Plain : ["de", "en", "es", "fr"])
        {
            Stopwatch watch = Stopwatch.StartNew();
            IReadOnlyList<GoldSentence> sentences = QuoteCopies.Added([.. Treebanks.Of(language).SelectMany(name => Treebanks.Read(arguments.Shared, language, name))], language);
            Token[][] tagged = JackknifeTagging.Tag(sentences, WordLists.Of(arguments.Shared, language));
            ParserModel model = ParserTrainer.Train([.. sentences.Select((sentence, i) => ParserExample.Of(sentence, tagged[i]))]);
            byte[] bytes = ParserModelFile.Write(model);
            string file = Path.Combine(arguments.Languages, language, ParserModel.FileName);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
            Console.WriteLine($"{file}: {bytes.Length / 1024} KiB, {watch.Elapsed.TotalSeconds:F0} s");
        }

        return 0;
    }
}
