using Recoupe.Text;

namespace Recoupe;

/// <summary>The pipeline from an article to an annotated article: stages in order, each with what it needs in place.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Annotator
{
    private readonly IStage[] _stages;

    private Annotator(IStage[] stages) => _stages = stages;

    /// <summary>The stages in the order they run.</summary>
    public IReadOnlyList<IStage> Stages => _stages;

    /// <summary>Makes a pipeline of <paramref name="stages"/> in this order.</summary>
    /// <exception cref="ArgumentException">A stage needs a layer that none before it gives.</exception>
    public static Annotator Of(IEnumerable<IStage> stages)
    {
        IStage[] ordered = [.. stages];
        LayerKinds there = LayerKinds.None;
        foreach (IStage stage in ordered)
        {
            LayerKinds missing = stage.Needs & ~there;
            if (missing != LayerKinds.None)
            {
                throw new ArgumentException($"stage {stage.Name} needs {missing}, which no stage before it gives", nameof(stages));
            }

            there |= stage.Gives;
        }

        return new Annotator(ordered);
    }

    /// <summary>Annotates <paramref name="article"/>. A stage all of whose layers are <paramref name="given"/> is passed over.</summary>
    /// <returns>The article as it was, its language, and all layers.</returns>
    public AnnotatedArticle Annotate(Article article, Annotations? given = null)
    {
        ArticleContext context = new(article, given ?? Annotations.None);
        LayerKinds taken = context.Layers.Present;
        foreach (IStage stage in _stages)
        {
            if (stage.Gives != LayerKinds.None && (stage.Gives & ~taken) == LayerKinds.None)
            {
                continue;
            }

            stage.Annotate(context);
            context.Layers = context.Layers with { Present = context.Layers.Present | stage.Gives };
        }

        return new AnnotatedArticle(article with { Language = context.Language }, context.Layers);
    }
}
