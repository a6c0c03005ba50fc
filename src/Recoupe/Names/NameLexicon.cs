using Recoupe.Sentences;

namespace Recoupe.Names;

/// <summary>What the lists of a language know of words and phrases, by <see cref="PhraseHash"/>.</summary>
internal sealed class NameLexicon
{
    private readonly Dictionary<uint, GazetteerFlags> _words = [];
    private readonly Dictionary<uint, GazetteerFlags> _phrases = [];
    private readonly Dictionary<uint, ushort> _clusters = [];

    /// <summary>The forms of the language, where its settings ask for features of them: in German a capital says little, a word that no dictionary has says much.</summary>
    public Lexicon? Forms { get; set; }

    /// <summary>What is known of a word.</summary>
    public GazetteerFlags OfWord(uint hash) => _words.GetValueOrDefault(hash);

    /// <summary>What is known of a phrase.</summary>
    public GazetteerFlags OfPhrase(uint hash) => _phrases.GetValueOrDefault(hash);

    /// <summary>The cluster of a word, from 1; 0 for a word without one.</summary>
    public uint ClusterOf(uint hash) => _clusters.Count == 0 ? 0u : _clusters.GetValueOrDefault(hash);

    /// <summary>Adds to what is known of a word.</summary>
    public void AddWord(uint hash, GazetteerFlags flags) => _words[hash] = _words.GetValueOrDefault(hash) | flags;

    /// <summary>Adds to what is known of a phrase.</summary>
    public void AddPhrase(uint hash, GazetteerFlags flags) => _phrases[hash] = _phrases.GetValueOrDefault(hash) | flags;

    /// <summary>Gives a word its cluster.</summary>
    public void AddCluster(uint hash, ushort cluster) => _clusters[hash] = cluster;
}
