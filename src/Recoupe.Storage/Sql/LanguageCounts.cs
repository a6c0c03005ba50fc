using System.Globalization;

namespace Recoupe.Storage.Sql;

/// <summary>Languages with how many articles each has, in one line: <c>en 1, fr 4</c>.</summary>
internal static class LanguageCounts
{
    public static string Of(IEnumerable<(string? Language, long Articles)> rows) =>
        string.Join(", ", rows.Where(row => row.Language is not null)
            .GroupBy(row => row.Language!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key + " " + group.Sum(row => row.Articles).ToString(CultureInfo.InvariantCulture)));
}
