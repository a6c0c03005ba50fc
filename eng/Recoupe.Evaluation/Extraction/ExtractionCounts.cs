using System.Globalization;
using System.Text.Json;
using Recoupe.Evaluation.Cleaning;
using Recoupe.Text;

namespace Recoupe.Evaluation.Extraction;

/// <summary>The counts of one set.</summary>
internal sealed class ExtractionCounts
{
    private readonly List<(double Found, double Extra, double Missed)> _rows = [];
    private int _with;
    private int _withFound;
    private int _withoutFound;
    private int _dates;
    private int _datesRight;
    private int _titles;
    private int _titlesRight;
    private int _authors;
    private int _authorsRight;

    public void Add(JsonElement gold, Article? article)
    {
        string text = article?.Text ?? "";
        if (Text(gold, "text") is { } expected)
        {
            AddText(expected, Text(gold, "summary"), text);
        }

        if (gold.TryGetProperty("with", out JsonElement with) && with.ValueKind == JsonValueKind.Array && with.GetArrayLength() > 0)
        {
            string all = Whitespace.Fold(text);
            _with += with.GetArrayLength();
            _withFound += text.Length == 0 ? 0 : Contained(with, all);
            _withoutFound += text.Length == 0 || !gold.TryGetProperty("without", out JsonElement without) ? 0 : Contained(without, all);
        }

        if (Text(gold, "published") is { Length: >= 10 } published && char.IsAsciiDigit(published[0]))
        {
            _dates++;
            _datesRight += article?.Published?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == published[..10] ? 1 : 0;
        }

        if (Text(gold, "title") is { Length: > 0 } title)
        {
            _titles++;
            _titlesRight += Words.FoldTitle(title) == Words.FoldTitle(article?.Title) ? 1 : 0;
        }

        HashSet<string> authors = AuthorsOf(gold);
        if (authors.Count > 0)
        {
            _authors++;
            _authorsRight += authors.SetEquals((article?.Authors ?? []).Select(Words.FoldName).Where(name => name.Length > 0)) ? 1 : 0;
        }
    }

    public IEnumerable<Score> Scores(string set)
    {
        if (_rows.Count > 0)
        {
            yield return new Score(set + "/text_f1", TextF1());
        }

        if (_with > 0)
        {
            yield return new Score(set + "/segments_f1", 2.0 * _withFound / (_withFound + _withoutFound + _with));
        }

        if (_dates > 0)
        {
            yield return new Score(set + "/date", (double)_datesRight / _dates);
        }

        if (_titles > 0)
        {
            yield return new Score(set + "/title", (double)_titlesRight / _titles);
        }

        if (_authors > 0)
        {
            yield return new Score(set + "/author", (double)_authorsRight / _authors);
        }
    }

    // A page with a standfirst counts with the better of its text with and without it.
    private void AddText(string expected, string? summary, string text)
    {
        (double Found, double Extra, double Missed) row = Shingles.Compare(expected, text);
        if (summary is { Length: > 0 } && expected.StartsWith(summary, StringComparison.Ordinal))
        {
            (double Found, double Extra, double Missed) without = Shingles.Compare(expected[summary.Length..].TrimStart(), text);
            row = PageF1(without) > PageF1(row) ? without : row;
        }

        _rows.Add(row);
    }

    private double TextF1()
    {
        double precision = Mean(_rows.Where(row => row.Found + row.Extra > 0).Select(row => row.Extra == 0 && row.Missed == 0 ? 1 : row.Found / (row.Found + row.Extra)));
        double recall = Mean(_rows.Where(row => row.Found + row.Missed > 0).Select(row => row.Extra == 0 && row.Missed == 0 ? 1 : row.Found / (row.Found + row.Missed)));
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double Mean(IEnumerable<double> values) => values.DefaultIfEmpty(0).Average();

    private static double PageF1((double Found, double Extra, double Missed) row) =>
        row.Found == 0 ? 0 : 2 * row.Found / ((2 * row.Found) + row.Extra + row.Missed);

    private static int Contained(JsonElement segments, string all) =>
        segments.EnumerateArray().Count(segment => all.Contains(Whitespace.Fold(segment.GetString()!), StringComparison.Ordinal));

    private static HashSet<string> AuthorsOf(JsonElement gold)
    {
        if (!gold.TryGetProperty("authors", out JsonElement authors))
        {
            return [];
        }

        IEnumerable<string> names = authors.ValueKind switch
        {
            JsonValueKind.Array => authors.EnumerateArray().Select(name => name.GetString() ?? ""),
            JsonValueKind.String => authors.GetString()!.Split([";", ",", " and ", " et ", " und ", " y "], StringSplitOptions.None),
            _ => [],
        };
        return [.. names.Select(Words.FoldName).Where(name => name.Length > 0)];
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
