namespace Recoupe.Desk;

/// <summary>What became of a coverage that was taken in.</summary>
/// <param name="Taken">Articles and versions that were new.</param>
/// <param name="Known">Those that were there already.</param>
/// <param name="Refused">Inputs that could not be read.</param>
public readonly record struct IntakeCounts(int Taken, int Known, int Refused);
