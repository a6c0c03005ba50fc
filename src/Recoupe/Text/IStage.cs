namespace Recoupe.Text;

/// <summary>One step of annotation: reads layers, gives others. Stages hold no state between articles and may be shared by threads.</summary>
public interface IStage
{
    /// <summary>The name under which the stage is listed.</summary>
    string Name { get; }

    /// <summary>The layers that must be there before it runs.</summary>
    LayerKinds Needs { get; }

    /// <summary>The layers that are there after it has run.</summary>
    LayerKinds Gives { get; }

    /// <summary>Adds its layers to <paramref name="context"/>. Dirty input is no error: a stage that finds nothing gives an empty layer.</summary>
    void Annotate(ArticleContext context);
}
