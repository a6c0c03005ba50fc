namespace Recoupe.Evaluation.CrossCheck;

/// <summary>A predicted pair that the gold has.</summary>
internal sealed record RightPair(PlaceGroup Gold, PlaceGroup Predicted, GoldPlace First, GoldPlace Second);
