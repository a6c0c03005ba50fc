namespace Recoupe.Text;

/// <summary>How a figure is hedged.</summary>
public enum QuantityModifier : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>About: environ, près de, une trentaine.</summary>
    Approximate,

    /// <summary>More than or at least.</summary>
    More,

    /// <summary>Less than or at most.</summary>
    Less,
}
