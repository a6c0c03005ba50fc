namespace Recoupe.Reading.Leftovers;

/// <summary>One entry of the lexicon.</summary>
/// <param name="Key">The phrase as <see cref="LineKey"/> writes lines.</param>
/// <param name="Match">How it meets a line.</param>
/// <param name="Reason">What a line with it is.</param>
/// <param name="Rule">The name of the entry for <c>explain</c>: <c>phrase:fr:lire aussi</c>.</param>
/// <param name="Words">The number of its words.</param>
internal sealed record Phrase(string Key, PhraseMatch Match, string Reason, string Rule, int Words);
