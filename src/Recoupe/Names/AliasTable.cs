using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>The spellings of well-known entities in one language: <c>names/aliases.tsv</c> and <c>names/countries.tsv</c>.</summary>
internal sealed class AliasTable
{
    private const int LongestName = 100;

    private readonly Dictionary<string, Alias> _strong = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Alias> _weak = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, MentionType Type), Alias> _byKey = [];

    /// <summary>Reads the tables of <paramref name="pack"/>.</summary>
    public AliasTable(LanguagePack pack)
    {
        foreach (string[] row in pack.Table("names/aliases.tsv"))
        {
            Alias alias = new(row[0], MentionTypes.Parse(row[1]), Genders.Parse(row[2]), row[3]);
            _strong.TryAdd(Key(row[3]), alias);
            _byKey.TryAdd((alias.Key, alias.Type), alias);
            foreach (string form in row.Length > 4 ? row[4].Split('|', StringSplitOptions.RemoveEmptyEntries) : [])
            {
                if (form[0] == '~')
                {
                    _weak.TryAdd(Key(form.AsSpan(1)), alias);
                }
                else
                {
                    _strong.TryAdd(Key(form), alias);
                }
            }
        }

        foreach (string[] row in pack.Table("names/countries.tsv"))
        {
            string[] names = row[1].Split('|');
            Alias alias = _strong.GetValueOrDefault(Key(names[0])) ?? new Alias(row[0], MentionType.Place, Gender.None, names[0]);
            _byKey.TryAdd((alias.Key, alias.Type), alias);
            foreach (string name in names)
            {
                _strong.TryAdd(Key(name), alias);
            }
        }
    }

    /// <summary>The entity that <paramref name="name"/> stands for wherever it is written; null when the table lacks it.</summary>
    public Alias? Find(ReadOnlySpan<char> name) => Find(_strong, name);

    /// <summary>The entity that <paramref name="name"/> stands for where another of its names stands in the article ("l'Alliance"); null when the table lacks it.</summary>
    public Alias? FindWeak(ReadOnlySpan<char> name) => Find(_weak, name);

    /// <summary>The entity of a key that other languages share; null when this language lacks it.</summary>
    public Alias? FindKey(string key, MentionType type) => _byKey.GetValueOrDefault((key, type));

    private static Alias? Find(Dictionary<string, Alias> table, ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName || table.Count == 0)
        {
            return null;
        }

        Span<char> folded = stackalloc char[LongestName];
        for (int i = 0; i < name.Length; i++)
        {
            folded[i] = Folding.Fold(name[i]);
        }

        return table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded[..name.Length], out Alias? alias) ? alias : null;
    }

    private static string Key(ReadOnlySpan<char> name) => Folding.Fold(name);
}
