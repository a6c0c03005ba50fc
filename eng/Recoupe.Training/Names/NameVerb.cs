using System.Globalization;
using Recoupe.Languages;
using Recoupe.Names;
using Recoupe.Sentences;
using Recoupe.Text;

namespace Recoupe.Training.Names;

/// <summary>The verb <c>names</c>: trains the name models, or measures them by cross-validation.</summary>
internal static class NameVerb
{
    /// <summary>How the verb is used.</summary>
    public const string Usage = "names train|cross-validate LANGUAGE TRAINING-DIR [LANGUAGES-DIR] [option=value]...";

    private const int Folds = 5;

    /// <summary>Runs the verb.</summary>
    public static int Run(ReadOnlySpan<string> args)
    {
        if (args.Length < 3)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        string language = args[1];
        string training = args[2];
        string languages = args.Length > 3 && !args[3].Contains('=', StringComparison.Ordinal) ? args[3] : "languages";
        TrainingOptions options = new();
        foreach (string arg in args[3..])
        {
            int equals = arg.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                float value = float.Parse(arg.AsSpan(equals + 1), CultureInfo.InvariantCulture);
                options = arg[..equals] switch
                {
                    "epochs" => options with { Epochs = (int)value },
                    "count" => options with { MinimumCount = (int)value },
                    "rate" => options with { Rate = value },
                    "l1" => options with { L1 = value },
                    "l2" => options with { L2 = value },
                    "folds" => options with { Folds = (int)value },
                    "aside" => options with { AsideWeight = value },
                    "asides" => options with { AsideSentences = (int)value },
                    _ => options,
                };
            }
        }

        LanguageCatalog catalog = LanguageCatalog.FromDirectory(languages);
        IStage[] stages = [new SentenceStage(catalog), new TaggerStage(catalog)];
        List<(string File, List<TaggedSentence> Sentences)> files = [];
        int document = 0;
        foreach (string file in NameSources.Of(language))
        {
            List<TaggedSentence> sentences = ConllNames.Read(Path.Combine(training, file), document, language, stages);
            document = sentences[^1].Document;
            files.Add((file, sentences));
        }

        List<TaggedSentence> asides = [];
        foreach (string file in NameSources.Asides(language))
        {
            int kind = asides.Count == 0 ? 1 : asides[^1].Aside + 1;
            asides.AddRange(ConllNames.Read(Path.Combine(training, file), 0, language, stages).Take(options.AsideSentences).Select(sentence => sentence with { Aside = kind }));
        }

        NameModelLists lists = Lists(training, [new SentenceStage(catalog)]);
        foreach (string[] row in NameSources.GivenNames(language).SelectMany(other => catalog.Find(other)!.Table("names/firstnames.tsv")))
        {
            uint word = PhraseHash.Of(row[0]);
            lists.Words[word] = lists.Words.GetValueOrDefault(word) | (int)GazetteerFlags.GivenName;
        }

        NameLexicon lexicon = new();
        NameLists.AddTo(lexicon, catalog.Find(language)!);
        lists.AddTo(lexicon);
        if (args[0] == "train")
        {
            Train(files, asides, lexicon, lists, options, Path.Combine(languages, language, NameModelFile.Path));
        }
        else
        {
            CrossValidate(files, asides, lexicon, options);
        }

        return 0;
    }

    private static NameModelLists Lists(string training, IReadOnlyList<IStage> stages)
    {
        GazetteerCounts counts = new();
        foreach (string file in NameSources.Titles)
        {
            GazetteerCompiler.Count(Path.Combine(training, file), file[..2], stages, counts);
        }

        NameModelLists lists = new();
        GazetteerCompiler.Compile(counts, lists);
        return lists;
    }

    private static void Train(List<(string File, List<TaggedSentence> Sentences)> files, List<TaggedSentence> asides, NameLexicon lexicon, NameModelLists lists, TrainingOptions options, string output)
    {
        NameTrainer trainer = new(lexicon, options);
        trainer.Train([.. files.SelectMany(file => file.Sentences), .. asides]);
        TrainedWeights weights = trainer.Weights();
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using FileStream stream = File.Create(output);
        NameModelFile.Write(stream, lists, weights.Features, weights.Transitions, weights.Scale);
        Console.WriteLine($"{output}: {weights.Features.Count} features, {stream.Length} bytes");
    }

    // A file with a fixed development part is left out of training as a whole; all others by fifths.
    private static void CrossValidate(List<(string File, List<TaggedSentence> Sentences)> files, List<TaggedSentence> asides, NameLexicon lexicon, TrainingOptions options)
    {
        SpanScore[] scores = [.. files.Select(_ => new SpanScore())];
        for (int fold = 0; fold < options.Folds; fold++)
        {
            NameTrainer trainer = new(lexicon, options);
            trainer.Train([.. files.SelectMany(file => file.Sentences).Where(sentence => sentence.Document % Folds != fold), .. asides]);
            TrainedWeights weights = trainer.Weights();
            NameModel model = weights.ToModel();
            NamePredictor predictor = new(model, lexicon);
            for (int f = 0; f < files.Count; f++)
            {
                foreach (TaggedSentence sentence in files[f].Sentences.Where(sentence => sentence.Document % Folds == fold))
                {
                    scores[f].Add(sentence.Labels, predictor.Predict(sentence));
                }
            }

            Console.Error.WriteLine($"fold {fold}: {weights.Features.Count} features");
        }

        for (int f = 0; f < files.Count; f++)
        {
            Console.WriteLine($"{files[f].File,-42} {scores[f]}");
        }
    }
}
