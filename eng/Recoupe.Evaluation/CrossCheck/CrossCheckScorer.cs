using System.Text;
using System.Text.Json;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Scores a cross-check in the contract's JSON against a gold story, as <c>score_crosscheck.py</c> does.</summary>
internal static class CrossCheckScorer
{
    public static StoryScore Score(JsonElement gold, JsonElement predicted)
    {
        HashSet<string> ids = new(gold.GetProperty("articles").EnumerateArray().Select(id => id.GetString()!), StringComparer.Ordinal);
        JsonElement[] stories = [.. predicted.GetProperty("stories").EnumerateArray().Where(story => story.GetProperty("articles").EnumerateArray().Any(id => ids.Contains(id.GetString()!)))];
        List<PlaceGroup> utterances = PlaceGroup.Read(gold, "utterances");
        List<GoldPlace> soft = [.. Extra(gold, "near"), .. utterances.SelectMany(group => group.Places).Where(place => PlaceGroup.IsTrue(place.Element, "optional"))];
        (PairCount said, List<RightPair> saidRight) = GroupScorer.Score(utterances, Groups(stories, "utterances", ids), soft);
        List<PlaceGroup> figures = [.. PlaceGroup.Read(gold, "figures").Where(figure => figure.Text("of") is null)];
        (PairCount counted, List<RightPair> countedRight) = GroupScorer.Score(figures, Groups(stories, "figures", ids), Extra(gold, "figures_soft"));
        StoryScore score = new()
        {
            Utterances = said,
            SpeakersRight = saidRight.Count(pair => SameSpeaker(pair.Gold.Text("speaker"), pair.Predicted.Text("speaker"))),
            Figures = counted,
            FigureStatesRight = countedRight.Count(StateIsRight),
            FigureStates = countedRight.Count,
            Reuse = ReuseScorer.Score(gold, stories, ids),
            OriginsRight = ReuseScorer.OriginsRight(gold, stories, ids),
        };
        return StatementScorer.Add(score, PlaceGroup.Read(gold, "statements"), Groups(stories, "statements", ids), Groups(stories, "utterances", ids));
    }

    private static List<PlaceGroup> Groups(JsonElement[] stories, string name, HashSet<string> ids) => [.. stories.SelectMany(story => PlaceGroup.Read(story, name, ids))];

    private static GoldPlace[] Extra(JsonElement gold, string name) => gold.TryGetProperty(name, out JsonElement list) ? [.. GoldPlace.AllIn(list)] : [];

    private static bool StateIsRight(RightPair pair)
    {
        JsonElement first = pair.Gold.Places.First(place => place.IsMetBy(pair.First)).Element;
        JsonElement second = pair.Gold.Places.First(place => place.IsMetBy(pair.Second)).Element;
        return Same(pair.Gold, first, second) == Same(pair.Predicted, pair.First.Element, pair.Second.Element);
    }

    private static bool Same(PlaceGroup group, JsonElement a, JsonElement b) =>
        group.Is("agree") || (Raw(a, "value") is not "null" and { } value && value == Raw(b, "value") && Raw(a, "unit") == Raw(b, "unit") && Raw(a, "modifier") == Raw(b, "modifier"));

    // Numbers are compared as numbers: 1 and 1.0 are one value.
    private static string Raw(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out JsonElement value))
        {
            return "null";
        }

        return value.ValueKind switch
        {
            JsonValueKind.Number => value.GetDouble().ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            JsonValueKind.Array => "[" + string.Join(',', value.EnumerateArray().Select(item => item.GetDouble().ToString("R", System.Globalization.CultureInfo.InvariantCulture))) + "]",
            _ => value.GetRawText(),
        };
    }

    private static bool SameSpeaker(string? gold, string? predicted)
    {
        string a = Fold(gold);
        string b = Fold(predicted);
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == b.Length;
        }

        return a == b || LastWord(a) == LastWord(b) || b.Contains(a, StringComparison.Ordinal) || a.Contains(b, StringComparison.Ordinal);
    }

    private static string LastWord(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[^1];

    private static string Fold(string? name)
    {
        StringBuilder folded = new();
        foreach (char c in (name ?? "").ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c == '’' ? '\'' : c);
            }
        }

        return folded.ToString().Trim();
    }
}
