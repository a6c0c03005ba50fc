namespace Recoupe.Reading.Html;

/// <summary>Reads class, id, role, itemprop and the like of a start tag, each once, into traits.</summary>
internal static class ClassReader
{
    private const int MaxValue = 400;

    public static ClassTraits Read(ReadOnlySpan<char> attributes)
    {
        ClassTraits traits = ClassTraits.None;
        AttributeReader reader = new(attributes);
        while (reader.Next())
        {
            ReadOnlySpan<char> name = reader.Name;
            switch (name.Length)
            {
                case 2 when name.Equals("id", StringComparison.OrdinalIgnoreCase):
                case 4 when name.Equals("role", StringComparison.OrdinalIgnoreCase):
                case 5 when name.Equals("class", StringComparison.OrdinalIgnoreCase):
                    traits |= OfNames(reader.Value);
                    break;
                case 8 when name.Equals("itemprop", StringComparison.OrdinalIgnoreCase):
                    traits |= OfProperty(reader.Value) | ClassTraits.Property;
                    break;
                case 3 when name.Equals("rel", StringComparison.OrdinalIgnoreCase):
                    traits |= reader.Value.Contains("author", StringComparison.OrdinalIgnoreCase) ? ClassTraits.Property : ClassTraits.None;
                    break;
                case 6 when name.Equals("hidden", StringComparison.OrdinalIgnoreCase):
                    traits |= ClassTraits.Hidden;
                    break;
                case 5 when name.Equals("style", StringComparison.OrdinalIgnoreCase):
                    traits |= IsInvisible(reader.Value) ? ClassTraits.Hidden : ClassTraits.None;
                    break;
                case 11 when name.Equals("aria-hidden", StringComparison.OrdinalIgnoreCase):
                    traits |= reader.Value.SequenceEqual("true") ? ClassTraits.Hidden : ClassTraits.None;
                    break;
                default:
                    traits |= name.Length > 10 && name.StartsWith("data-", StringComparison.Ordinal) && name.Contains("component", StringComparison.Ordinal) ? OfNames(reader.Value) : ClassTraits.None;
                    break;
            }
        }

        return traits;
    }

    private static ClassTraits OfProperty(ReadOnlySpan<char> value) =>
        value.Contains("articleBody", StringComparison.OrdinalIgnoreCase) || value.SequenceEqual("reviewBody") ? ClassTraits.ArticleBody
        : value.SequenceEqual("comment") ? ClassTraits.Comment
        : ClassTraits.None;

    private static bool IsInvisible(ReadOnlySpan<char> style)
    {
        int display = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return display >= 0 && style[display..].TrimStart("display: ").StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }

    // Each name alone, so that "article" in one class and "body" in another are not taken for one.
    private static ClassTraits OfNames(ReadOnlySpan<char> value)
    {
        ClassTraits traits = ClassTraits.None;
        value = value[..Math.Min(value.Length, MaxValue)];
        foreach (Range range in value.SplitAny(" \t\r\n"))
        {
            ReadOnlySpan<char> name = value[range];
            if (!name.IsEmpty)
            {
                if (name is "hentry" or "type-post" or "status-publish")
                {
                    // WordPress names a post by its tags and categories too: "tag-cookies", "category-comment".
                    return ClassTraits.Article;
                }

                traits |= IsHiddenName(name) ? ClassTraits.Hidden : OfName(name);
            }
        }

        return traits;
    }

    // Only the whole name: "md:hidden" and "overflow-hidden" hide nothing.
    private static bool IsHiddenName(ReadOnlySpan<char> name) =>
        name is "hidden" or "hide" or "d-none" or "visually-hidden" or "visuallyhidden" or "sr-only" or "screen-reader-text" or "invisible" or "is-hidden";

    // Words end at anything but letters, and before a capital that follows a small letter.
    private static ClassTraits OfName(ReadOnlySpan<char> name)
    {
        ClassTraits traits = ClassTraits.None;
        int start = 0;
        while (start < name.Length)
        {
            if (!char.IsAsciiLetter(name[start]))
            {
                start++;
                continue;
            }

            int end = start + 1;
            while (end < name.Length && char.IsAsciiLetter(name[end]) && !(char.IsAsciiLetterUpper(name[end]) && char.IsAsciiLetterLower(name[end - 1])))
            {
                end++;
            }

            traits |= ClassLexicon.Find(name[start..end]);
            start = end;
        }

        const ClassTraits Both = ClassTraits.Article | ClassTraits.Body;
        return (traits & Both) == Both && (traits & ClassTraits.Leftover) == 0 ? traits | ClassTraits.ArticleBody : traits;
    }
}
