namespace Recoupe.CrossCheck;

/// <summary>How alike the words around two figures must be to speak of one quantity, chosen on the visible stories.</summary>
internal static class FigureThresholds
{
    /// <summary>For the same amount.</summary>
    public const double SameValue = 0.2;

    /// <summary>For the same amount when it is one that hardly comes up twice by chance (three significant digits or more).</summary>
    public const double TellingValue = 0.06;

    /// <summary>For different amounts.</summary>
    public const double OtherValue = 0.4;

    /// <summary>The least average likeness of two clusters to be joined.</summary>
    public const double Average = 0.2;
}
