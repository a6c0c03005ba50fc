using System.Globalization;
using System.Text;

namespace Recoupe.Evaluation.Extraction;

/// <summary>Words as Python's <c>\w+</c> finds them: letters, numbers of every kind, and the underscore.</summary>
internal static class Words
{
    public static List<string> Of(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == '_' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber)
            {
                word.Append(rune.ToString());
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>A title for comparison: NFKC, case, punctuation and space folded.</summary>
    public static string FoldTitle(string? text) =>
        string.Join(' ', Of((text ?? "").Normalize(NormalizationForm.FormKC).ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).Replace('’', '\'')));

    /// <summary>A name for comparison: without accents and "by".</summary>
    public static string FoldName(string text)
    {
        StringBuilder plain = new();
        foreach (char c in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark))
            {
                plain.Append(c);
            }
        }

        string name = plain.ToString().ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).TrimStart();
        foreach (string prefix in (ReadOnlySpan<string>)["by ", "par ", "von ", "por ", "de ", "di ", "da "])
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                name = name[prefix.Length..];
                break;
            }
        }

        return string.Join(' ', Of(name));
    }
}
