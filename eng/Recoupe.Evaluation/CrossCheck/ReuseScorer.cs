using System.Text.Json;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Scores which articles are tied by copying, and the origins that follow.</summary>
internal static class ReuseScorer
{
    public static PairCount Score(JsonElement gold, JsonElement[] stories, HashSet<string> ids)
    {
        HashSet<(string, string)> right = [];
        HashSet<(string, string)> soft = [];
        foreach (JsonElement pair in gold.GetProperty("reuse").EnumerateArray())
        {
            bool copying = !pair.TryGetProperty("copying", out JsonElement value) || value.ValueKind != JsonValueKind.False;
            if (copying)
            {
                right.Add(Key(pair));
            }
            else if (PlaceGroup.IsTrue(pair, "soft"))
            {
                soft.Add(Key(pair));
            }
        }

        HashSet<(string, string)> predicted = [.. stories.SelectMany(story => story.GetProperty("reuse").EnumerateArray()).Select(Key).Where(key => ids.Contains(key.Item1) && ids.Contains(key.Item2))];
        predicted.ExceptWith(soft);
        int hit = predicted.Count(right.Contains);
        return new PairCount(hit, predicted.Count - hit, right.Count - hit, hit);
    }

    public static bool? OriginsRight(JsonElement gold, JsonElement[] stories, HashSet<string> ids)
    {
        if (!gold.TryGetProperty("origins", out JsonElement origins) || origins.GetArrayLength() == 0)
        {
            return null;
        }

        HashSet<(string, string)> right = Pairs(origins.EnumerateArray());
        HashSet<(string, string)> predicted = Pairs(stories.SelectMany(story => story.GetProperty("origins").EnumerateArray()));
        predicted.RemoveWhere(pair => !ids.Contains(pair.Item1) || !ids.Contains(pair.Item2));
        return right.SetEquals(predicted);
    }

    private static HashSet<(string, string)> Pairs(IEnumerable<JsonElement> origins)
    {
        HashSet<(string, string)> pairs = [];
        foreach (JsonElement origin in origins)
        {
            JsonElement list = origin.ValueKind == JsonValueKind.Object ? origin.GetProperty("articles") : origin;
            string[] articles = [.. list.EnumerateArray().Select(id => id.GetString()!).Order(StringComparer.Ordinal)];
            for (int i = 0; i < articles.Length; i++)
            {
                for (int j = i + 1; j < articles.Length; j++)
                {
                    pairs.Add((articles[i], articles[j]));
                }
            }
        }

        return pairs;
    }

    private static (string, string) Key(JsonElement pair)
    {
        string a = pair.GetProperty("a").GetString()!;
        string b = pair.GetProperty("b").GetString()!;
        return string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
    }
}
