namespace Recoupe.Names;

/// <summary>The lists that training compiles into a model, by <see cref="PhraseHash"/>, in order.</summary>
internal sealed class NameModelLists
{
    /// <summary>The cluster of a word.</summary>
    public SortedDictionary<uint, int> Clusters { get; } = [];

    /// <summary>The <see cref="GazetteerFlags"/> of a word.</summary>
    public SortedDictionary<uint, int> Words { get; } = [];

    /// <summary>The <see cref="GazetteerFlags"/> of a phrase.</summary>
    public SortedDictionary<uint, int> Phrases { get; } = [];

    /// <summary>Adds the lists to <paramref name="lexicon"/>, as reading the model does.</summary>
    public void AddTo(NameLexicon lexicon)
    {
        foreach ((uint key, int cluster) in Clusters)
        {
            lexicon.AddCluster(key, (ushort)cluster);
        }

        foreach ((uint key, int flags) in Words)
        {
            lexicon.AddWord(key, (GazetteerFlags)flags);
        }

        foreach ((uint key, int flags) in Phrases)
        {
            lexicon.AddPhrase(key, (GazetteerFlags)flags);
        }
    }
}
