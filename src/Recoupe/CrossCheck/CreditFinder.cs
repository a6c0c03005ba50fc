using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Finds the agencies that an article credits for its text: as its data say, or in the text ("avec AFP", "(Reuters)").</summary>
/// <remarks>"told AFP" and "according to AFP" name the agency that heard one thing, not the origin of the article: they are no credit.</remarks>
internal sealed class CreditFinder(LanguageCatalog catalog)
{
    /// <summary>The agencies by their canonical names, in order.</summary>
    public IReadOnlyList<string> Of(StoryText text)
    {
        AgencyNames names = AgencyNames.Of(catalog, text.Language);
        SortedSet<string> found = new(StringComparer.Ordinal);
        foreach (string credit in text.Article.Article.Credit)
        {
            found.Add(names.Canonical(credit) ?? credit.Trim());
        }

        for (Span word = WordScanner.Next(text.Text, 0, text.Text.Length), before = default; !word.IsEmpty;
            before = word, word = WordScanner.Next(text.Text, word.End, text.Text.Length))
        {
            if (char.IsUpper(text.Text[word.Start]) && names.Canonical(word.Of(text.Text)) is { } agency && IsCredit(text.Text, before, word, names))
            {
                found.Add(agency);
            }
        }

        found.Remove("");
        return [.. found];
    }

    /// <summary>The canonical name of the agency <paramref name="name"/>, as the language of <paramref name="text"/> spells it; null when it is none.</summary>
    public string? Agency(StoryText text, string? name) => name is null ? null : AgencyNames.Of(catalog, text.Language).Canonical(name);

    private static bool IsCredit(string text, Span before, Span word, AgencyNames names)
    {
        bool bracketed = word.Start > 0 && text[word.Start - 1] == '(' && word.End < text.Length && text[word.End] is ')' or ',' or ';';
        return bracketed || (!before.IsEmpty && word.Start - before.End == 1 && names.Introduces(before.Of(text)));
    }
}
