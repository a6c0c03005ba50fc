using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Evaluation.Entities;

/// <summary>Who and what a set of articles mentions, found by hand: offsets and keys only, so that the file holds nothing of the articles' text.</summary>
internal sealed class GoldEntities
{
    private readonly Dictionary<string, List<GoldMention>> _mentions = new(StringComparer.Ordinal);
    private readonly List<(string Key, string Article, Span Span)> _names = [];

    private GoldEntities()
    {
    }

    /// <summary>The mentions of an article; none for one that the file does not know.</summary>
    public IReadOnlyList<GoldMention> MentionsOf(string article) => _mentions.TryGetValue(article, out List<GoldMention>? mentions) ? mentions : [];

    /// <summary>The right names of every entity, read from <paramref name="texts"/>, which gives the text of an article by its id.</summary>
    public Dictionary<string, HashSet<string>> RightNames(Func<string, string> texts)
    {
        Dictionary<string, HashSet<string>> names = new(StringComparer.Ordinal);
        foreach ((string key, string article, Span span) in _names)
        {
            if (!names.TryGetValue(key, out HashSet<string>? right))
            {
                names[key] = right = new HashSet<string>(StringComparer.Ordinal);
            }

            right.Add(Folding.Fold(span.Of(texts(article))));
        }

        return names;
    }

    /// <summary>Reads the lines of a gold file; those that begin with # are remarks.</summary>
    /// <exception cref="FormatException">A line is neither an entity nor a mention.</exception>
    public static GoldEntities Read(IEnumerable<string> lines)
    {
        GoldEntities gold = new();
        foreach (string line in lines)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] columns = line.Split('\t');
            if (columns.Length != 7)
            {
                throw new FormatException($"not seven columns: {line}");
            }

            Span span = new(int.Parse(columns[2], CultureInfo.InvariantCulture), int.Parse(columns[3], CultureInfo.InvariantCulture));
            if (columns[0] == "entity")
            {
                gold._names.Add((columns[5], columns[1], span));
            }
            else
            {
                gold.Add(columns[1], new GoldMention(span, KindOf(columns[4]), columns[5], columns[6] == "speaker", columns[6] == "optional"));
            }
        }

        return gold;
    }

    private void Add(string article, GoldMention mention)
    {
        if (!_mentions.TryGetValue(article, out List<GoldMention>? mentions))
        {
            _mentions[article] = mentions = [];
        }

        mentions.Add(mention);
    }

    private static MentionKind KindOf(string name) => name switch
    {
        "name" => MentionKind.Name,
        "role" => MentionKind.Role,
        "pronoun" => MentionKind.Pronoun,
        _ => throw new FormatException($"not a kind of mention: {name}"),
    };
}
