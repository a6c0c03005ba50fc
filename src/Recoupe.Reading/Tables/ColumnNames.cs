using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reading.Tables;

/// <summary>What field of an article a column holds, by its name in the languages of the packs.</summary>
internal sealed class ColumnNames
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    public ColumnNames(LanguageCatalog catalog)
    {
        // English first: tools write its names whatever the language of their articles.
        foreach (string code in catalog.Codes.OrderBy(code => code != "en").ThenBy(code => code, StringComparer.Ordinal))
        {
            foreach (string[] row in catalog.Find(code)!.Table("reading/columns.tsv"))
            {
                _fields.TryAdd(Key(row[0]), row[1]);
            }
        }
    }

    /// <summary>The field; null when the name is none that is known.</summary>
    public string? FieldOf(string column) => _fields.GetValueOrDefault(Key(column));

    private static string Key(string name) => new([.. Folding.Fold(name).Where(char.IsLetterOrDigit)]);
}
