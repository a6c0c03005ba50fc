using System.Globalization;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Who held the offices that the press of a language calls by their title alone (le chef de l'État), and when.</summary>
/// <remarks>Public facts, for telling whom of the people an article names a title means; it never names anybody whom the article does not.</remarks>
internal sealed class OfficeHolders
{
    // A holder is still called by the office for some time, and articles without a day are of any time.
    private const int MonthsAfter = 1;

    private readonly Dictionary<string, List<(string Name, int From, int Until)>> _byOffice = new(StringComparer.Ordinal);

    /// <summary>Reads <c>names/offices.tsv</c>; a pack without it knows none.</summary>
    public OfficeHolders(LanguagePack pack)
    {
        foreach (string[] row in pack.Table("names/offices.tsv"))
        {
            int from = MonthOf(row[2]);
            int until = row.Length > 3 && row[3].Length > 0 ? MonthOf(row[3]) + MonthsAfter : int.MaxValue;
            foreach (string office in row[0].Split('|'))
            {
                string key = Folding.Fold(office);
                if (!_byOffice.TryGetValue(key, out List<(string, int, int)>? holders))
                {
                    _byOffice[key] = holders = [];
                }

                holders.Add((row[1], from, until));
            }
        }
    }

    /// <summary>The only one of <paramref name="people"/> who held an office on a day, or ever when the day is not known; null for none or several.</summary>
    public PersonState? Find(ReadOnlySpan<char> office, DateOnly? day, IReadOnlyDictionary<Entity, PersonState> people)
    {
        if (_byOffice.Count == 0 || office.Length > 60 || !_byOffice.TryGetValue(Folding.Fold(office.ToString()), out List<(string Name, int From, int Until)>? holders))
        {
            return null;
        }

        PersonState? found = null;
        foreach ((string name, int from, int until) in holders)
        {
            int month = day is { } date ? (date.Year * 12) + date.Month : 0;
            if ((day is null || (month >= from && month <= until)) && people.TryGetValue(new Entity(name, MentionType.Person), out PersonState? person) && person != found)
            {
                if (found is not null)
                {
                    return null;
                }

                found = person;
            }
        }

        return found;
    }

    private static int MonthOf(string month) =>
        (int.Parse(month.AsSpan(0, 4), CultureInfo.InvariantCulture) * 12) + int.Parse(month.AsSpan(5, 2), CultureInfo.InvariantCulture);
}
