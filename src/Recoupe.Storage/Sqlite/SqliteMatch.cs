using System.Text;

namespace Recoupe.Storage.Sqlite;

/// <summary>The words of a search as FTS5 takes them. Every form is put in quotation marks, so that nothing users type is read as an operator.</summary>
internal static class SqliteMatch
{
    /// <summary>What must be there; null when nothing must.</summary>
    public static string? Wanted(IReadOnlyList<SearchClause> clauses) => Join(clauses.Where(clause => !clause.Excluded), " AND ");

    /// <summary>What must not be there; null when nothing is excluded.</summary>
    public static string? Excluded(IReadOnlyList<SearchClause> clauses) => Join(clauses.Where(clause => clause.Excluded), " OR ");

    private static string? Join(IEnumerable<SearchClause> clauses, string between)
    {
        string joined = string.Join(between, clauses.Select(clause => "(" + string.Join(" OR ", clause.Forms.Select(Quoted)) + ")"));
        return joined.Length == 0 ? null : joined;
    }

    private static string Quoted(string form)
    {
        StringBuilder quoted = new StringBuilder(form.Length + 2).Append('"');
        foreach (char c in form)
        {
            quoted.Append(c is '"' or '\0' ? ' ' : c);
        }

        return quoted.Append('"').ToString();
    }
}
