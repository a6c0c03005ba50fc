using Recoupe.Languages;

namespace Recoupe.Sentences;

/// <summary>The tagger of a pack, read once: the tagging stage uses all of it, the sentence splitter its lexicon.</summary>
internal sealed record SharedTagger(TaggerModel Model, LemmaCache Lemmas)
{
    /// <summary>Reads the tagger of <paramref name="pack"/>, which has one.</summary>
    public static SharedTagger Load(LanguagePack pack)
    {
        using Stream file = pack.Open(TaggerModel.FileName);
        TaggerModel model = TaggerModelFile.Read(file);
        return new SharedTagger(model, new LemmaCache(model.Lexicon.Rules));
    }
}
