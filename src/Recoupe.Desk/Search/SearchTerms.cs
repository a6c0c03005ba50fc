using System.Text;
using Recoupe.Languages;
using Recoupe.Storage;
using Recoupe.Text;

namespace Recoupe.Desk.Search;

/// <summary>Turns texts and questions into the terms of the search index: words folded, then stemmed as their language does.</summary>
public sealed class SearchTerms(LanguageCatalog languages)
{
    /// <summary>The terms of a text with single spaces between them, in its order, so that phrases are found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">ISO 639-1 code; null or one without a pack is folded only.</param>
    public string Of(string text, string? language)
    {
        SuffixTable suffixes = SuffixTable.Of(PackOf(language));
        StringBuilder terms = new(text.Length);
        foreach (Span word in WordSpans.Of(text))
        {
            terms.Append(terms.Length > 0 ? " " : "").Append(Term(text, word, suffixes));
        }

        return terms.ToString();
    }

    /// <summary>What an article is found by: its title, then its text without the leftovers of scraping.</summary>
    public string Of(AnnotatedArticle article)
    {
        StringBuilder kept = new StringBuilder(article.Article.Title).Append('\n');
        int from = 0;
        foreach (Dropped dropped in article.Layers.Dropped)
        {
            kept.Append(article.Text, from, Math.Max(0, dropped.Span.Start - from)).Append('\n');
            from = Math.Max(from, dropped.Span.End);
        }

        return Of(kept.Append(article.Text, from, article.Text.Length - from).ToString(), article.Article.Language);
    }

    /// <summary>A word or phrase of a question: its terms in every language, since it may be looked for in all. Null when it holds no word.</summary>
    public SearchClause? Clause(string phrase, string? language, bool excluded = false)
    {
        string[] forms = [.. (language is null ? languages.Codes.Append(null) : [language]).Select(code => Of(phrase, code)).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return forms.Length == 0 ? null : new SearchClause(forms, excluded);
    }

    /// <summary>Where the words of a question stand in a text, in text order; phrases as one span.</summary>
    public IReadOnlyList<Span> Find(string text, string? language, IReadOnlyList<SearchClause> clauses)
    {
        SuffixTable suffixes = SuffixTable.Of(PackOf(language));
        string[][] forms = [.. clauses.Where(clause => !clause.Excluded).SelectMany(clause => clause.Forms).Select(form => form.Split(' '))];
        List<Span> words = [.. WordSpans.Of(text)];
        string[] terms = [.. words.Select(word => Term(text, word, suffixes))];
        List<Span> found = [];
        for (int i = 0; i < terms.Length; i++)
        {
            int longest = 0;
            foreach (string[] form in forms)
            {
                if (form.Length > longest && i + form.Length <= terms.Length && terms.AsSpan(i, form.Length).SequenceEqual(form))
                {
                    longest = form.Length;
                }
            }

            if (longest > 0)
            {
                found.Add(new Span(words[i].Start, words[i + longest - 1].End));
                i += longest - 1;
            }
        }

        return found;
    }

    private static string Term(string text, Span word, SuffixTable suffixes) => suffixes.Stem(Folding.Fold(text.AsSpan(word.Start, word.Length)));

    private LanguagePack? PackOf(string? language) => language is null ? null : languages.Find(language);
}
