using Recoupe.Desk;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Evaluation.Names;

/// <summary>Names: where they stand and of what kind they are.</summary>
/// <remarks>Strict F1 is that of <c>score_ling.py spans</c>: span and type right. The files that the models are trained on say nothing and are left out.</remarks>
public sealed class NamesEvaluation : IEvaluation
{
    private readonly Annotator _annotator = StandardStages.Annotator(LanguageCatalog.Embedded);

    /// <inheritdoc/>
    public string Area => "names";

    /// <inheritdoc/>
    public IEnumerable<Score> Run(string shared)
    {
        string cess = Path.Combine(shared, "gold/language/measure-only/es_cess_esp.conll");
        if (File.Exists(cess))
        {
            yield return new Score("names/es-cess/f1", StrictF1(cess, "es"));
        }
    }

    private double StrictF1(string file, string language)
    {
        int right = 0;
        int gold = 0;
        int found = 0;
        foreach (TaggedNames text in TaggedNames.Read(file))
        {
            AnnotatedArticle article = _annotator.Annotate(new Article { Id = "text", Text = text.Text, Language = language });
            HashSet<(Span, MentionType)> system = [.. article.Layers.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => (mention.Span, mention.Type))];
            right += text.Names.Count(system.Contains);
            gold += text.Names.Count;
            found += system.Count;
        }

        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }
}
