using Recoupe.Text;

namespace Recoupe.Training.Corpora;

/// <summary>Adds copies of some sentences as headlines write them: in capitals, with and without accents, or each word with a capital (English).</summary>
public static class HeadlineCopies
{
    // One sentence in so many has a copy.
    private const ulong Share = 25;
    private const int FewestTokens = 4;
    private const int MostTokens = 25;

    /// <summary>The sentences with the copies behind each.</summary>
    public static IReadOnlyList<GoldSentence> Added(IReadOnlyList<GoldSentence> sentences, string language)
    {
        List<GoldSentence> result = [];
        foreach (GoldSentence sentence in sentences)
        {
            result.Add(sentence);
            ulong draw = StableHash.Of(string.Concat(sentence.Tokens.Select(token => token.Form)));
            if (draw % Share != 0 || sentence.Tokens.Count is < FewestTokens or > MostTokens)
            {
                continue;
            }

            bool plain = (draw / Share) % 2 == 0;
            result.Add(new GoldSentence([.. sentence.Tokens.Select(token => token with { Form = Capitals(token.Form, plain && language is "fr" or "es") })], false));
            if (language == "en")
            {
                result.Add(new GoldSentence([.. sentence.Tokens.Select(token => token with { Form = token.Form.Length > 3 ? char.ToUpperInvariant(token.Form[0]) + token.Form[1..] : token.Form })], false));
            }
        }

        return result;
    }

    private static string Capitals(string form, bool plain) => (plain ? Folding.Fold(form) : form).ToUpperInvariant();
}
