namespace Recoupe.CrossCheck;

/// <summary>How the versions of a figure compare. None of them is called wrong.</summary>
public enum FigureState : byte
{
    /// <summary>Same value, unit and hedge.</summary>
    Agree,

    /// <summary>One rounds the other.</summary>
    Rounding,

    /// <summary>Same value, hedged in another way ("30", "plus de 30").</summary>
    Modifier,

    /// <summary>The same amount in another unit.</summary>
    Converted,

    /// <summary>Ranges that share values.</summary>
    Overlaps,

    /// <summary>Different amounts.</summary>
    Differ,
}
