using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Text;

namespace Recoupe.Evaluation.Language;

/// <summary>F1 of sentences and of tokens on the running text of the treebanks.</summary>
public sealed class SentenceEvaluation : IEvaluation
{
    private static readonly (string Language, string Set)[] Sets =
    [
        ("fr", "fr_gsd-dev"), ("fr", "fr_sequoia-dev"), ("fr", "fr_sequoia-train"), ("en", "en_ewt-dev"), ("en", "en_gumfree-train"),
        ("es", "es_ancora-dev"), ("es", "es_gsd-dev"), ("de", "de_gsd-dev"), ("de", "de_pud-wiki"),
    ];

    /// <inheritdoc/>
    public string Area => "sentences";

    /// <inheritdoc/>
    public IEnumerable<Score> Run(string shared)
    {
        SentenceStage stage = new(LanguageCatalog.Embedded);
        foreach ((string language, string set) in Sets)
        {
            string file = Path.Combine(shared, "training", language, "pos", set + ".conllu");
            if (!File.Exists(file))
            {
                continue;
            }

            Agreement sentences = new();
            Agreement tokens = new();
            foreach (RawDocument document in RawDocument.Read(file, language == "en"))
            {
                ArticleContext context = new(new Article { Id = "raw", Text = document.Text, Language = language }, Annotations.None);
                stage.Annotate(context);
                sentences.Add(document.Sentences, context.Layers.Sentences.Select(sentence => sentence.Span));
                tokens.Add(document.Tokens, context.Layers.Tokens.Select(token => token.Span));
            }

            yield return new Score($"sentences/{set}/sentence-f1", sentences.F1);
            yield return new Score($"sentences/{set}/token-f1", tokens.F1);
        }
    }
}
