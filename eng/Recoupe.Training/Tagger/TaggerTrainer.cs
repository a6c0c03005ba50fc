using Recoupe.Sentences;
using Recoupe.Training.Corpora;

namespace Recoupe.Training.Tagger;

/// <summary>Trains the tagger of one language.</summary>
internal sealed class TaggerTrainer
{
    private const int Border = TaggerFeatures.Border;
    private const byte BorderClass = 31;

    private readonly TaggerSettings _settings;
    private readonly IReadOnlyList<GoldSentence> _sentences;
    private readonly ClassList _classes;
    private readonly FormCounts _counts;
    private readonly LexiconBuilder _builder;
    private readonly FormDictionary _clusters;

    private TaggerTrainer(IReadOnlyList<GoldSentence> sentences, WordLists listed, TaggerSettings settings)
    {
        _settings = settings;
        _sentences = sentences;
        _classes = new ClassList(sentences);
        _counts = new FormCounts(_classes);
        _builder = new LexiconBuilder(_classes, _counts);
        _clusters = listed.Uses;
        foreach (LexiconEntry entry in listed.Listed)
        {
            if (_classes.IndexOf(entry.Class) is int wordClass and >= 0)
            {
                _counts.AddListed(entry.Form, wordClass);
                _builder.AddListed(entry);
            }
        }
    }

    /// <summary>Trains on <paramref name="sentences"/>, with the forms of a word list beside those of the treebanks.</summary>
    public static TaggerModel Train(IReadOnlyList<GoldSentence> sentences, WordLists listed, TaggerSettings? settings = null)
    {
        settings ??= new TaggerSettings();
        int more = CorpusSize.IsLarge(sentences) ? 1 : 0;
        TaggerTrainer trainer = new(sentences, listed, settings with { ClassBits = settings.ClassBits + more });
        return trainer.Train();
    }

    private TaggerModel Train()
    {
        int[] folds = new int[_sentences.Count];
        for (int s = 0; s < folds.Length; s++)
        {
            folds[s] = (int)((long)s * FormCounts.FoldCount / folds.Length);
            foreach (GoldToken token in _sentences[s].Tokens)
            {
                int wordClass = _classes.IndexOf(token.Class);
                if (wordClass >= 0)
                {
                    _counts.AddSeen(token.Form, wordClass, folds[s]);
                    _builder.AddSeen(new LexiconEntry(token.Form, token.Class, token.Morphology, LemmaRule.Between(token.Form, token.Lemma ?? token.Form)));
                }
            }
        }

        Lexicon lexicon = _builder.Build();
        WordView[][] views = new WordView[_sentences.Count][];
        for (int s = 0; s < views.Length; s++)
        {
            views[s] = Views(_sentences[s], new FormCounts.Without(_counts, folds[s]));
        }

        ClassWeights classes = new ClassTrainer(_settings, _sentences, views, _classes).Train();
        MorphologyColumns columns = new(ValuesOf(_sentences));
        WeightTable morphology = TrainMorphology(lexicon, columns);
        return new TaggerModel(lexicon, classes, columns, morphology, _clusters);
    }

    private WordView[] Views<T>(GoldSentence sentence, T finder)
        where T : IFormFinder
    {
        int count = sentence.Tokens.Count;
        WordView[] views = new WordView[count + (2 * Border)];
        views.AsSpan().Fill(WordView.Border);
        bool initial = true;
        for (int i = 0; i < count; i++)
        {
            views[i + Border] = FormLookup.View(finder, sentence.Tokens[i].Form, ref initial);
            views[i + Border].Complete(_clusters.Find(views[i + Border].Lower));
        }

        return views;
    }

    private WeightTable TrainMorphology(Lexicon lexicon, MorphologyColumns columns)
    {
        AveragedPerceptron model = new(_settings.MorphologyBits);
        int[] order = [.. Enumerable.Range(0, _sentences.Count)];
        uint[] features = new uint[MorphologyFeatures.Count];
        float[] scores = new float[WeightTable.Columns];
        short[] rounded = new short[WeightTable.Columns];
        for (int epoch = 0; epoch < _settings.MorphologyEpochs; epoch++)
        {
            SeededOrder.Shuffle(order, (ulong)epoch + 101);
            foreach (int s in order)
            {
                IReadOnlyList<GoldToken> tokens = _sentences[s].Tokens;
                WordView[] views = Views(_sentences[s], lexicon);
                byte[] classes = new byte[views.Length];
                uint[] decided = new uint[views.Length];
                Array.Fill(classes, BorderClass);
                for (int i = 0; i < tokens.Count; i++)
                {
                    classes[i + Border] = (byte)Math.Max(0, _classes.IndexOf(tokens[i].Class));
                }

                for (int i = 0; i < tokens.Count; i++)
                {
                    int at = i + Border;
                    (int seen, bool listed) = _builder.Known(tokens[i].Form);
                    int set = seen <= 1 && !listed ? 0 : views[at].Readings;
                    set = set == 0 || !lexicon.Allows(set, classes[at]) ? lexicon.Guess(views[at], classes[at]) : set;
                    decided[at] = tokens[i].Morphology.Packed;
                    List<uint> candidates = [];
                    foreach (ushort member in lexicon.Members(set))
                    {
                        if (lexicon.Readings[member].Class == classes[at] && !candidates.Contains(lexicon.Readings[member].Morphology.Packed))
                        {
                            candidates.Add(lexicon.Readings[member].Morphology.Packed);
                        }
                    }

                    uint gold = tokens[i].Morphology.Packed;
                    if (candidates.Count < 2)
                    {
                        decided[at] = candidates.Count == 1 ? candidates[0] : 0;
                        continue;
                    }

                    MorphologyFeatures.Write(views, classes, decided, at, features);
                    model.Score(features, scores);
                    for (int c = 0; c < rounded.Length; c++)
                    {
                        rounded[c] = (short)scores[c];
                    }

                    uint best = candidates[0];
                    foreach (uint candidate in candidates)
                    {
                        best = columns.Score(new() { Packed = candidate }, rounded) > columns.Score(new() { Packed = best }, rounded) ? candidate : best;
                    }

                    if (best != gold && candidates.Contains(gold))
                    {
                        foreach (int column in columns.ColumnsOf(new() { Packed = gold }))
                        {
                            model.Update(features, column, 1);
                        }

                        foreach (int column in columns.ColumnsOf(new() { Packed = best }))
                        {
                            model.Update(features, column, -1);
                        }
                    }

                    model.Step();
                    decided[at] = best;
                }
            }
        }

        return new WeightTable(model.Quantise());
    }

    private static byte[] ValuesOf(IReadOnlyList<GoldSentence> sentences)
    {
        SortedDictionary<byte, int> values = [];
        foreach (GoldToken token in sentences.SelectMany(sentence => sentence.Tokens))
        {
            for (int feature = 0; feature < 8; feature++)
            {
                uint value = (token.Morphology.Packed >> (feature * 4)) & 15;
                if (value != 0)
                {
                    byte key = (byte)((feature << 4) | (int)value);
                    values[key] = values.GetValueOrDefault(key) + 1;
                }
            }
        }

        return [.. values.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(WeightTable.Columns).Select(pair => pair.Key).Order()];
    }
}
