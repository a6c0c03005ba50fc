using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>The text of a name as it is shown.</summary>
internal static class NameText
{
    /// <summary>What <paramref name="span"/> covers, each run of white space one blank, without the brackets of an editor's insertion.</summary>
    public static string Of(string text, Span span)
    {
        ReadOnlySpan<char> name = span.Of(text);
        bool plain = true;
        for (int i = 0; i < name.Length; i++)
        {
            plain &= name[i] is not ('[' or ']') && (!char.IsWhiteSpace(name[i]) || (name[i] == ' ' && name[i - 1] != ' '));
        }

        return plain ? span.TextOf(text) : string.Join(' ', span.TextOf(text).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
