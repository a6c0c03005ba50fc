namespace Recoupe.Names;

/// <summary>A line of a file of corrections that could not be read.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Reason">What was expected.</param>
public sealed record RefusedCorrection(int Line, string Reason);
