using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Training.Corpora;
using Recoupe.Training.Parser;

namespace Recoupe.Training.Tagger;

/// <summary>Measures that mean something although the models that ship are trained on all there is.</summary>
public static class TagMeasures
{
    /// <summary>Parts of speech and lemmas on the development set of a trial, by a tagger trained for this on the rest.</summary>
    public static (double Pos, double Lemma) Retrained(string shared, string trialName)
    {
        TaggerTrials trial = TaggerTrials.All.First(candidate => candidate.Name == trialName);
        TaggerScores scores = new();
        WordLists listed = WordLists.Of(shared, trial.Language);
        foreach ((IReadOnlyList<GoldSentence> train, IReadOnlyList<GoldSentence> test) in trial.Splits(shared))
        {
            scores.Add(TaggerTrainer.Train(HeadlineCopies.Added(train, trial.Language), listed), test);
        }

        return (scores.Pos, scores.Lemmas);
    }

    /// <summary>Parts of speech and heads that the models of a pack find in a treebank they were not trained on.</summary>
    public static (double Pos, double Uas) Shipped(string shared, string language, string treebank)
    {
        LanguagePack pack = LanguageCatalog.Embedded.Find(language)!;
        using Stream taggerFile = pack.Open(TaggerModel.FileName);
        using Stream parserFile = pack.Open(ParserModel.FileName);
        TaggerModel model = TaggerModelFile.Read(taggerFile);
        IReadOnlyList<GoldSentence> sentences = Treebanks.Read(shared, language, treebank);
        TaggerScores tags = new();
        tags.Add(model, sentences);
        Recoupe.Sentences.Tagger tagger = new(model, new LemmaCache(model.Lexicon.Rules));
        ParserScores heads = new();
        heads.Add(ParserModelFile.Read(parserFile), sentences.Select(sentence => ParserExample.Of(sentence, JackknifeTagging.Tag(tagger, sentence))));
        return (tags.Pos, heads.Uas);
    }
}
