using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>What a user has stated about names, one line each, replayed on every run.</summary>
/// <remarks>
/// The lines read as they mean; <c>#</c> begins a comment:
/// <code>
/// merge "Zelenskyi" = "Volodymyr Zelensky"
/// split "Martin" in "article-7" -> "Paule Martin"
/// rename "Otan" -> "OTAN"
/// forbid "Jean Martin" = "Paule Martin"
/// </code>
/// <c>merge</c> puts all that goes by the first name to the second; <c>split</c> takes the mentions of that text (in one article, or everywhere
/// without <c>in</c>) out of their entity; <c>rename</c> changes what an entity is called; <c>forbid</c> keeps two apart over a story. Names are
/// compared without case and accents. Later lines win.
/// </remarks>
public sealed class EntityCorrections
{
    private readonly Dictionary<string, string> _merges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renames = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Article, string Surface), string> _splits = [];
    private readonly HashSet<(string, string)> _forbidden = [];
    private readonly List<RefusedCorrection> _refused = [];

    private EntityCorrections()
    {
    }

    /// <summary>No corrections.</summary>
    public static EntityCorrections None { get; } = new();

    /// <summary>The lines that could not be read; all others hold.</summary>
    public IReadOnlyList<RefusedCorrection> Refused => _refused;

    /// <summary>Reads <paramref name="lines"/>.</summary>
    public static EntityCorrections Parse(IEnumerable<string> lines)
    {
        EntityCorrections corrections = new();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            string trimmed = line.Trim();
            if (trimmed.Length == 0 || trimmed[0] == '#')
            {
                continue;
            }

            if (corrections.Read(trimmed) is { } reason)
            {
                corrections._refused.Add(new RefusedCorrection(number, reason));
            }
        }

        return corrections;
    }

    /// <summary>Replays merges, splits and renames on one article.</summary>
    /// <returns>The article with the entities of its mentions and the parties of its quotes changed.</returns>
    public AnnotatedArticle Apply(AnnotatedArticle article)
    {
        if (_merges.Count + _renames.Count + _splits.Count == 0)
        {
            return article;
        }

        Mention[] mentions = new Mention[article.Layers.Mentions.Count];
        for (int i = 0; i < mentions.Length; i++)
        {
            Mention mention = article.Layers.Mentions[i];
            mentions[i] = mention;
            if (mention.Entity is { } entity)
            {
                string name = SplitName(article.Article.Id, NameText.Of(article.Text, mention.Span)) ?? Renamed(MergedName(entity.Name) ?? entity.Name);
                if (!string.Equals(name, entity.Name, StringComparison.Ordinal))
                {
                    mentions[i] = mention with { Entity = entity with { Name = name }, Rule = "names.correction", Score = 1 };
                }
            }
        }

        return article with
        {
            Layers = article.Layers with
            {
                Mentions = Layer<Mention>.Of(mentions),
                Quotes = Layer<Quote>.Of(article.Layers.Quotes.Select(quote => quote with { Speaker = Changed(quote.Speaker), Via = Changed(quote.Via), Addressee = Changed(quote.Addressee) })),
            },
        };

        Party? Changed(Party? party)
        {
            if (party?.Entity is not { } entity)
            {
                return party;
            }

            string? split = party.Span is { } span ? SplitWithin(article, span) : null;
            return party with { Entity = split ?? Renamed(MergedName(entity) ?? entity) };
        }
    }

    /// <summary>The name that <paramref name="name"/> is merged into; null when no line says so.</summary>
    internal string? MergedName(string name)
    {
        string? merged = null;
        string at = name;

        // A chain of merges is followed; one that comes back to its beginning ends.
        for (int steps = 0; steps < _merges.Count && _merges.TryGetValue(Folding.Fold(at), out string? next); steps++)
        {
            merged = next;
            at = next;
        }

        return merged;
    }

    /// <summary>The name that an entity called <paramref name="name"/> is put together with others under; null when no line merges anything with it.</summary>
    internal string? MergeKey(string name) =>
        _merges.Count == 0 ? null : MergedName(name) ?? (_merges.Values.Any(target => string.Equals(Folding.Fold(target), Folding.Fold(name), StringComparison.Ordinal)) ? name : null);

    /// <summary>What <paramref name="name"/> is to be called.</summary>
    internal string Renamed(string name) => _renames.GetValueOrDefault(Folding.Fold(name), name);

    /// <summary>Whether two names must not be one entity.</summary>
    internal bool Forbids(string a, string b) => _forbidden.Count > 0 && (_forbidden.Contains((Folding.Fold(a), Folding.Fold(b))) || _forbidden.Contains((Folding.Fold(b), Folding.Fold(a))));

    private string? SplitName(string article, string surface)
    {
        string key = Folding.Fold(surface);
        return _splits.GetValueOrDefault((article, key)) ?? _splits.GetValueOrDefault(("", key));
    }

    private string? SplitWithin(AnnotatedArticle article, Span span)
    {
        if (_splits.Count == 0)
        {
            return null;
        }

        foreach (Mention mention in article.Layers.Mentions.Within(span))
        {
            if (SplitName(article.Article.Id, NameText.Of(article.Text, mention.Span)) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private string? Read(string line)
    {
        List<string> parts = CorrectionLine.Split(line);
        switch (parts)
        {
            case ["merge", ['"', .. string from], "=", ['"', .. string to]]:
                _merges[Folding.Fold(from)] = to;
                return null;
            case ["rename", ['"', .. string from], "->", ['"', .. string to]]:
                _renames[Folding.Fold(from)] = to;
                return null;
            case ["forbid", ['"', .. string one], "=", ['"', .. string other]]:
                _forbidden.Add((Folding.Fold(one), Folding.Fold(other)));
                return null;
            case ["split", ['"', .. string surface], "->", ['"', .. string name]]:
                _splits[("", Folding.Fold(surface))] = name;
                return null;
            case ["split", ['"', .. string surface], "in", ['"', .. string article], "->", ['"', .. string name]]:
                _splits[(article, Folding.Fold(surface))] = name;
                return null;
            case ["merge" or "forbid", ..]:
                return $"expected: {parts[0]} \"one name\" = \"another\"";
            case ["rename", ..]:
                return "expected: rename \"one name\" -> \"another\"";
            case ["split", ..]:
                return "expected: split \"text\" in \"article\" -> \"name\", or without in";
            default:
                return "expected merge, split, rename or forbid";
        }
    }
}
