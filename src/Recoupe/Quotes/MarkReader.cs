namespace Recoupe.Quotes;

/// <summary>Reads single quotation marks: their family, and what shape and neighbours say of the side they stand on.</summary>
internal static class MarkReader
{
    /// <summary>The family of <paramref name="c"/>.</summary>
    public static MarkFamily FamilyOf(char c) => c switch
    {
        '«' or '»' => MarkFamily.Guillemet,
        '‹' or '›' => MarkFamily.SingleGuillemet,
        '"' or '“' or '”' or '„' or '‟' or '″' or '\u02BA' => MarkFamily.Double,
        '\'' or '‘' or '’' or '‚' or '‛' => MarkFamily.Single,
        _ => MarkFamily.None,
    };

    /// <summary>What the neighbours of the mark at <paramref name="at"/> say: glued to the right it opens, glued to the left it closes.</summary>
    public static MarkSide SideByContext(ReadOnlySpan<char> text, int at)
    {
        char before = at > 0 ? text[at - 1] : '\n';
        char after = at + 1 < text.Length ? text[at + 1] : '\n';
        bool openLeft = char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '-' or '–' or '—' or '/' or ':' or ';' or '=' || IsApostrophe(before);
        bool openRight = !char.IsWhiteSpace(after) && after is not (',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '}');
        bool closeLeft = !char.IsWhiteSpace(before) && before is not ('(' or '[' or '{');
        bool closeRight = !char.IsLetterOrDigit(after);
        if (openLeft && openRight)
        {
            return closeLeft && closeRight ? MarkSide.Unknown : MarkSide.Opens;
        }

        if (closeLeft && closeRight)
        {
            return MarkSide.Closes;
        }

        return closeLeft ? MarkSide.Inside : MarkSide.Unknown;
    }

    /// <summary>What the shape of <paramref name="c"/> says where nothing else does.</summary>
    public static MarkSide SideByShape(char c) => c switch
    {
        '«' or '‹' or '„' or '‟' or '‘' or '‚' or '‛' or '“' => MarkSide.Opens,
        '»' or '›' or '”' or '’' => MarkSide.Closes,
        _ => MarkSide.Unknown,
    };

    /// <summary>Whether <paramref name="c"/> serves as an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '\u02BC';
}
