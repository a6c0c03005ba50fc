using Recoupe.Sentences;
using Recoupe.Text;
using Recoupe.Training.Corpora;

namespace Recoupe.Training.Tagger;

/// <summary>Counts what a tagger gets right on gold tokens; a contraction counts as the two words that treebanks make of it.</summary>
internal sealed class TaggerScores
{
    private long _words;
    private long _pos;
    private long _tokens;
    private long _features;
    private long _lemmas;
    private long _withLemma;

    public SortedDictionary<string, int> Confusions { get; } = new(StringComparer.Ordinal);

    /// <summary>Every token with a wrong class, among its neighbours.</summary>
    public List<string> Errors { get; } = [];

    public double Pos => (double)_pos / Math.Max(1, _words);

    public double Features => (double)_features / Math.Max(1, _tokens);

    public double Lemmas => (double)_lemmas / Math.Max(1, _withLemma);

    /// <summary>Tags <paramref name="sentences"/> and counts.</summary>
    public void Add(TaggerModel model, IEnumerable<GoldSentence> sentences)
    {
        Recoupe.Sentences.Tagger tagger = new(model, new LemmaCache(model.Lexicon.Rules));
        foreach (GoldSentence sentence in sentences)
        {
            Token[] tokens = JackknifeTagging.Tag(tagger, sentence);
            for (int i = 0; i < tokens.Length; i++)
            {
                Count(sentence, i, tokens[i]);
            }
        }
    }

    private void Count(GoldSentence sentence, int i, Token token)
    {
        GoldToken gold = sentence.Tokens[i];
        string[] parts = gold.Class.Split('+');
        string found = new WordClass(token.Pos, token.SecondPos).ToString();
        string[] foundParts = found.Split('+');
        if (parts[0] != "_")
        {
            _words += parts.Length;
            for (int part = 0; part < parts.Length; part++)
            {
                _pos += part < foundParts.Length && parts[part] == foundParts[part] ? 1 : 0;
            }

            if (found != gold.Class)
            {
                string key = gold.Class + ">" + found;
                Confusions[key] = Confusions.GetValueOrDefault(key) + 1;
                Errors.Add($"{key}\t{Around(sentence, i)}");
            }
        }

        _tokens++;
        _features += token.Morphology == gold.Morphology ? 1 : 0;
        _withLemma += gold.Lemma is null ? 0 : 1;
        _lemmas += gold.Lemma is not null && gold.Lemma == token.Lemma ? 1 : 0;
    }

    private static string Around(GoldSentence sentence, int i)
    {
        IEnumerable<string> Forms(int from, int to) => sentence.Tokens.Skip(from).Take(to - from).Select(token => token.Form);
        return $"{string.Join(' ', Forms(Math.Max(0, i - 5), i))} [{sentence.Tokens[i].Form}] {string.Join(' ', Forms(i + 1, i + 6))}";
    }
}
