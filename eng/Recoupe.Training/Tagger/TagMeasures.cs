using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Text;
using Recoupe.Training.Corpora;
using Recoupe.Training.Parser;

namespace Recoupe.Training.Tagger;

/// <summary>Measures that mean something although the models that ship are trained on all there is.</summary>
public static class TagMeasures
{
    private const int HeldFolds = 5;

    /// <summary>The French development sets, read by models trained for this on the rest: all of Sequoia's, a fifth of GSD's, of which four fifths are trained on.</summary>
    /// <returns>The name of each set with the shares of right parts of speech, lemmas and heads.</returns>
    public static IEnumerable<(string Name, double Pos, double Lemma, double Uas)> Retrained(string shared)
    {
        IReadOnlyList<GoldSentence> gsd = Treebanks.Read(shared, "fr", "fr_gsd-dev");
        int[] folds = Folds.Of(gsd, HeldFolds);
        IReadOnlyList<GoldSentence> train = [.. Treebanks.Read(shared, "fr", "fr_sequoia-train"), .. gsd.Where((_, i) => folds[i] != 0)];
        WordLists lists = WordLists.Of(shared, "fr");
        TaggerModel tags = TaggerTrainer.Train(HeadlineCopies.Added(train, "fr"), lists);
        IReadOnlyList<GoldSentence> copies = QuoteCopies.Added(train, "fr");
        Token[][] tagged = JackknifeTagging.Tag(copies, lists);
        ParserModel heads = ParserTrainer.Train([.. copies.Select((sentence, i) => ParserExample.Of(sentence, tagged[i]))]);
        yield return Measure("fr-sequoia-dev", tags, heads, Treebanks.Read(shared, "fr", "fr_sequoia-dev"));
        yield return Measure("fr-gsd-fifth", tags, heads, [.. gsd.Where((_, i) => folds[i] == 0)]);
    }

    /// <summary>Parts of speech, lemmas and heads that the models of a pack find in a treebank they were not trained on.</summary>
    public static (string Name, double Pos, double Lemma, double Uas) Shipped(string shared, string language, string treebank)
    {
        LanguagePack pack = LanguageCatalog.Embedded.Find(language)!;
        using Stream taggerFile = pack.Open(TaggerModel.FileName);
        using Stream parserFile = pack.Open(ParserModel.FileName);
        return Measure(treebank, TaggerModelFile.Read(taggerFile), ParserModelFile.Read(parserFile), Treebanks.Read(shared, language, treebank));
    }

    private static (string Name, double Pos, double Lemma, double Uas) Measure(string name, TaggerModel tags, ParserModel heads, IReadOnlyList<GoldSentence> sentences)
    {
        TaggerScores tagScores = new();
        tagScores.Add(tags, sentences);
        Recoupe.Sentences.Tagger tagger = new(tags, new LemmaCache(tags.Lexicon.Rules));
        ParserScores headScores = new();
        headScores.Add(heads, sentences.Select(sentence => ParserExample.Of(sentence, JackknifeTagging.Tag(tagger, sentence))));
        return (name, tagScores.Pos, tagScores.Lemmas, headScores.Uas);
    }
}
