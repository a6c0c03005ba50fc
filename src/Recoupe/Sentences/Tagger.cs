using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>Gives the tokens of a sentence their class, morphology and lemma, from left to right.</summary>
/// <remarks>
/// Classes: greedy decoding of a linear model, after which the words that leave a doubt are read again with the classes found on both
/// sides (as in the second pass of SVMTool, Giménez and Màrquez, 2004). Morphology and lemma: the best reading of
/// that class that the lexicon, or the ending of a form it lacks, allows. Time is linear in the number of tokens. Not safe to share
/// between threads: it keeps its buffers from one sentence to the next.
/// </remarks>
internal sealed class Tagger
{
    private const int Border = TaggerFeatures.Border;
    private const byte BorderClass = 31;

    private readonly TaggerModel _model;
    private readonly LemmaCache _lemmas;
    private WordView[] _words = [];
    private byte[] _classes = [];
    private uint[] _morphology = [];

    // The words that are read again, and the scores that each had at first.
    private readonly List<int> _doubts = [];
    private short[] _scores = [];

    /// <summary>Makes a tagger for one article.</summary>
    public Tagger(TaggerModel model, LemmaCache lemmas)
    {
        _model = model;
        _lemmas = lemmas;
    }

    /// <summary>Fills the tags of <paramref name="tokens"/>, which are all tokens of one sentence of <paramref name="text"/>.</summary>
    public void Tag(ReadOnlySpan<char> text, Span<Token> tokens)
    {
        if (tokens.IsEmpty)
        {
            return;
        }

        View(text, tokens);
        Decode(tokens.Length);
        for (int i = 0; i < tokens.Length; i++)
        {
            ref Token token = ref tokens[i];
            WordClass wordClass = _model.Lexicon.Classes[_classes[i + Border]];
            Reading? reading = Read(i + Border);
            _morphology[i + Border] = reading?.Morphology.Packed ?? 0;
            token = token with
            {
                Pos = wordClass.Pos,
                SecondPos = wordClass.SecondPos,
                Morphology = reading?.Morphology ?? default,
                Lemma = LemmaOf(token.Span.Of(text), _words[i + Border], reading?.Rule ?? -1),
            };
        }
    }

    private void View(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        int count = tokens.Length + (2 * Border);
        if (_words.Length < count)
        {
            _words = new WordView[count * 2];
            _classes = new byte[count * 2];
            _morphology = new uint[count * 2];
            _scores = new short[count * 2 * WeightTable.Columns];
        }

        for (int i = 0; i < Border; i++)
        {
            _words[i] = _words[count - 1 - i] = WordView.Border;
            _classes[i] = _classes[count - 1 - i] = BorderClass;
            _morphology[i] = 0;
        }

        bool initial = true;
        for (int i = 0; i < tokens.Length; i++)
        {
            _words[i + Border] = FormLookup.View(_model.Lexicon, tokens[i].Span.Of(text), ref initial);
            _words[i + Border].Complete(_model.Clusters.Find(_words[i + Border].Lower));
        }
    }

    private void Decode(int count)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<short> scores = stackalloc short[WeightTable.Columns];
        int classes = _model.Lexicon.Classes.Length;
        _doubts.Clear();
        uint style = TaggerFeatures.StyleOf(_words.AsSpan(0, count + (2 * Border)));
        for (int i = Border; i < count + Border; i++)
        {
            TaggerFeatures.Static(_words, i, style, features);
            TaggerFeatures.Dynamic(_words, i, _classes[i - 1], _classes[i - 2], features[TaggerFeatures.StaticCount..]);
            _model.Classes.First.Sum(features, scores);
            (int best, int lead) = Best(scores, classes);
            _classes[i] = (byte)best;
            if (lead < _model.Classes.Doubt)
            {
                scores.CopyTo(_scores.AsSpan(_doubts.Count * WeightTable.Columns));
                _doubts.Add(i);
            }
        }

        for (int d = 0; d < _doubts.Count; d++)
        {
            TaggerFeatures.Second(_words, _doubts[d], _classes, features);
            _model.Classes.Second.Sum(features[..TaggerFeatures.SecondCount], scores);
            ReadOnlySpan<short> first = _scores.AsSpan(d * WeightTable.Columns, WeightTable.Columns);
            for (int c = 0; c < classes; c++)
            {
                scores[c] += first[c];
            }

            _classes[_doubts[d]] = (byte)Best(scores, classes).Class;
        }
    }

    private static (int Class, int Lead) Best(ReadOnlySpan<short> scores, int classes)
    {
        int best = 0;
        int next = int.MinValue;
        for (int c = 1; c < classes; c++)
        {
            if (scores[c] > scores[best])
            {
                next = scores[best];
                best = c;
            }
            else
            {
                next = Math.Max(next, scores[c]);
            }
        }

        return (best, scores[best] - next);
    }

    private string LemmaOf(ReadOnlySpan<char> form, in WordView view, int rule) =>
        view.Restored == '\0' ? _lemmas.Get(form, view.Cased, rule) : _lemmas.Get(string.Concat([view.Restored], form[1..]), view.Cased, rule);

    private Reading? Read(int i)
    {
        Lexicon lexicon = _model.Lexicon;
        int set = _words[i].Readings;
        int wordClass = _classes[i];
        if (_words[i].CasedReadings is > 0 and int cased && lexicon.Allows(cased, wordClass) && !lexicon.Allows(set, wordClass))
        {
            set = cased;
        }

        if (set == 0 || !lexicon.Allows(set, wordClass))
        {
            set = lexicon.Guess(_words[i], wordClass);
        }

        return MorphologyChoice.Of(_model, set, wordClass, _words, _classes, _morphology, i);
    }
}
