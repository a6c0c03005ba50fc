namespace Recoupe.CrossCheck;

/// <summary>Which way copy went between two articles.</summary>
public enum CopyDirection : byte
{
    /// <summary>The evidence does not show it.</summary>
    Unknown,

    /// <summary>The second took it from the first.</summary>
    FirstToSecond,

    /// <summary>The first took it from the second.</summary>
    SecondToFirst,
}
