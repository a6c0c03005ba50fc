namespace Recoupe.Storage.Sql;

/// <summary>Texts as lists show them: whoever wants all of a title of five megabytes finds it in the article.</summary>
internal static class ListText
{
    private const int Longest = 500;

    /// <summary>The beginning of <paramref name="text"/>, no surrogate pair split.</summary>
    public static string? Of(string? text) =>
        text is null || text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
}
