using Recoupe.Languages;
using Recoupe.Sentences.Patterns;
using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>Finds time expressions and resolves them against the publication and each other.</summary>
public sealed class TimeStage(LanguageCatalog languages) : IStage
{
    /// <inheritdoc/>
    public string Name => "times";

    /// <inheritdoc/>
    public LayerKinds Needs => LayerKinds.Tokens | LayerKinds.Sentences | LayerKinds.Tags;

    /// <inheritdoc/>
    public LayerKinds Gives => LayerKinds.Times;

    /// <inheritdoc/>
    public void Annotate(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (languages.Find(context.Language) is not { } pack || TimeGrammar.Of(pack) is not { } grammar)
        {
            return;
        }

        AtomBuffer atoms = grammar.Patterns.Atoms(context);
        List<TimeExpression> found = [];
        TimeContext times = new(context.Article.Published);
        foreach (PatternMatch match in grammar.Patterns.Matches(atoms))
        {
            PatternRule rule = grammar.Patterns.Rules[match.Rule];
            if (rule.Operation == "none")
            {
                continue;
            }

            Span span = new(atoms[match.First].Start, atoms[match.End - 1].End);
            int sentence = atoms[match.First].Sentence;
            ResolvedTime? resolved = grammar.Resolver.Resolve(new TimeFrame(rule, match), times, () => grammar.Tenses.At(context, atoms, match.MatchFirst, match.MatchEnd), sentence);
            if (resolved is not { } time)
            {
                continue;
            }

            found.Add(new TimeExpression(span, time.Type, time.Value)
            {
                Rule = rule.Id,
                Anchor = time.Anchor switch
                {
                    TimeAnchor.Published => "published",
                    TimeAnchor.Last => times.LastSpan.ToString(),
                    _ => null,
                },
            });
            if (time.Point is { } point)
            {
                times.Note(point, span, sentence);
            }
        }

        context.Layers = context.Layers with { Times = Layer<TimeExpression>.Of(found) };
    }
}
