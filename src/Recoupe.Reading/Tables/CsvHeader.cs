namespace Recoupe.Reading.Tables;

/// <summary>The first record of a table: its separator and what its columns hold.</summary>
/// <param name="Separator">What parts the fields.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Fields">The field of an article that each column holds; null for a column that is passed on under its own name.</param>
internal sealed record CsvHeader(char Separator, IReadOnlyList<string> Columns, IReadOnlyList<string?> Fields)
{
    private const int MaxShown = 12;

    /// <summary>The column that holds a field; -1 without one.</summary>
    public int IndexOf(string field)
    {
        for (int i = 0; i < Fields.Count; i++)
        {
            if (Fields[i] == field)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reads the header with the separator that makes the most columns known.</summary>
    /// <param name="line">The first line, without its end.</param>
    /// <param name="names">The names that are known.</param>
    public static CsvHeader Read(string line, ColumnNames names)
    {
        CsvHeader? best = null;
        foreach (char separator in (ReadOnlySpan<char>)[',', ';', '\t', '|'])
        {
            using StringReader reader = new(line);
            CsvRecords records = new(reader, separator, int.MaxValue);
            CsvHeader header = records.Next() ? Of(separator, records.Fields, names) : new CsvHeader(separator, [], []);
            best = best is null || header.Known > best.Known || (header.Known == best.Known && header.Columns.Count > best.Columns.Count) ? header : best;
        }

        return best!;
    }

    /// <summary>The names of the columns, for people.</summary>
    public string Shown => string.Join(", ", Columns.Take(MaxShown).Select(column => column.Length > 30 ? column[..30] + "…" : column)) + (Columns.Count > MaxShown ? ", …" : "");

    private int Known => Fields.Count(known => known is not null);

    // Of several columns for one field the one of its very name counts, else the first; the others are passed on.
    private static CsvHeader Of(char separator, IReadOnlyList<string> columns, ColumnNames names)
    {
        string[] trimmed = [.. columns.Select(column => column.Trim())];
        string?[] fields = [.. trimmed.Select(names.FieldOf)];
        Dictionary<string, int> holders = new(StringComparer.Ordinal);
        for (int i = 0; i < fields.Length; i++)
        {
            if (fields[i] is { } field && (!holders.TryGetValue(field, out int before) || (trimmed[i] == field && trimmed[before] != field)))
            {
                holders[field] = i;
            }
        }

        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = fields[i] is { } field && holders[field] == i ? field : null;
        }

        return new CsvHeader(separator, trimmed, fields);
    }
}
