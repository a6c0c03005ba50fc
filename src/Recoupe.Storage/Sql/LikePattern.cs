namespace Recoupe.Storage.Sql;

/// <summary>Patterns for <c>LIKE … ESCAPE '!'</c> in which what users type stands for itself.</summary>
internal static class LikePattern
{
    /// <summary>Matches what holds <paramref name="text"/>.</summary>
    /// <remarks>A NUL would end the pattern early: it becomes U+FFFD, which no folded text holds.</remarks>
    public static string Holding(string text) =>
        "%" + text.Replace('\0', '\uFFFD').Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal) + "%";
}
