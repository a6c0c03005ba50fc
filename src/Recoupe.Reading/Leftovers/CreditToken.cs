namespace Recoupe.Reading.Leftovers;

/// <summary>A word, or an agency of one or more words, in a line that may credit agencies.</summary>
/// <param name="Agency">The canonical name of the agency; null for a word.</param>
/// <param name="IsCredit">Whether it is an agency, or a word that stands beside agencies in credits.</param>
/// <param name="IsParted">Whether a comma, bar, dash or bracket stands before it.</param>
internal readonly record struct CreditToken(string? Agency, bool IsCredit, bool IsParted);
