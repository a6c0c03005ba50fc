namespace Recoupe.Text;

/// <summary>Something said about a stretch of an article's text.</summary>
public interface IAnnotation
{
    /// <summary>The stretch, from its first to its last code unit.</summary>
    Span Span { get; }
}
