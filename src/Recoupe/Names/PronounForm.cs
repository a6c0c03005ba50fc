using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>A pronoun that stands for a person.</summary>
/// <param name="Gender">The gender it shows.</param>
/// <param name="Plural">Whether it stands for several.</param>
/// <param name="After">The folded words that it has to stand behind (<c>^</c>: at the beginning of a sentence); none when it may stand anywhere.</param>
internal sealed record PronounForm(Gender Gender, bool Plural, IReadOnlyList<string> After)
{
    /// <summary>Whether the pronoun at a token stands where this form stands for a person.</summary>
    public bool MayStand(string text, ReadOnlySpan<Token> tokens, int at, int sentenceStart)
    {
        if (After.Count == 0)
        {
            return true;
        }

        if (at == sentenceStart)
        {
            return After.Contains("^");
        }

        string before = Folding.Fold(tokens[at - 1].Span.Of(text));
        return After.Contains(before);
    }
}
