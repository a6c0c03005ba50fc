using FsCheck;
using FsCheck.Fluent;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Tests.Sentences;

public sealed class ParserStageTests
{
    private static readonly string[] Languages = ["de", "en", "es", "fr"];

    [Fact]
    public void Heads_OfAnyText_MakeOneTreeASentence() =>
        Prop.ForAll<NonNull<string>, byte>((text, language) =>
            CheckTrees(Tagging.Parse(text.Get, Languages[language % Languages.Length], LanguageCatalog.Embedded).Layers)).QuickCheckThrowOnFailure();

    [Fact]
    public void Heads_OfOneSentenceOf100000Tokens_MakeATree() =>
        CheckTrees(Tagging.Parse(string.Concat(Enumerable.Repeat("ville et ", 50_000)), "fr", LanguageCatalog.Embedded).Layers);

    [Fact]
    public void Heads_InALanguageWithoutModel_StayEmpty() =>
        Assert.All(Tagging.Parse("Il sindaco ha parlato.", "it", LanguageCatalog.Embedded).Layers.Tokens, token => Assert.Equal(-1, token.Head));

    private static void CheckTrees(Annotations layers)
    {
        foreach (Sentence sentence in layers.Sentences)
        {
            int roots = 0;
            bool[] rooted = new bool[sentence.EndToken - sentence.FirstToken];
            List<int> path = [];
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token token = layers.Tokens[i];
                roots += token.Head < 0 ? 1 : 0;
                Assert.Equal(token.Head < 0, token.Relation == Relation.Root);

                // Climbs to a word known to hang on the root; a cycle would never get there.
                path.Clear();
                int at = i;
                while (at >= 0 && !rooted[at - sentence.FirstToken])
                {
                    path.Add(at);
                    Assert.True(path.Count <= rooted.Length, "no cycle");
                    at = layers.Tokens[at].Head;
                }

                path.ForEach(word => rooted[word - sentence.FirstToken] = true);
            }

            Assert.Equal(rooted.Length > 0 ? 1 : 0, roots);
        }
    }
}
