using System.Globalization;
using System.Text;

namespace Recoupe.Evaluation.Quotes;

/// <summary>Compares names of speakers as the scorer does: without accents, case, punctuation and article.</summary>
internal static class SpeakerNames
{
    private static readonly string[] Determiners =
        ["le", "la", "les", "un", "une", "des", "the", "a", "an", "der", "die", "das", "den", "dem", "ein", "eine", "el", "los", "las", "l"];

    /// <summary>The form in which two spellings of a name are the same; empty for none.</summary>
    public static string Normalise(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return "";
        }

        StringBuilder letters = new();
        bool space = false;
        foreach (char c in name.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                space = true;
                continue;
            }

            if (space && letters.Length > 0)
            {
                letters.Append(' ');
            }

            space = false;
            letters.Append(c);
        }

        string folded = letters.ToString();
        int first = folded.IndexOf(' ', StringComparison.Ordinal);
        return first > 0 && Determiners.Contains(folded[..first]) ? folded[(first + 1)..] : folded;
    }

    /// <summary>Whether two normalised names may be the same: one in the other, or the same last word.</summary>
    public static bool Resemble(string one, string other) =>
        one.Length > 0 && other.Length > 0
        && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal) || LastWord(one) == LastWord(other));

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
