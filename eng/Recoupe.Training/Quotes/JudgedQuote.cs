namespace Recoupe.Training.Quotes;

/// <summary>A quote that the pipeline found in a labelled article, and whether it is right.</summary>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Fold">The part of the data that its article belongs to.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Right">Whether content and speaker are those of a labelled quote.</param>
internal readonly record struct JudgedQuote(string Language, int Fold, string Rule, bool Right);
