using System.Text.Json;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>An utterance, figure or statement: a group of places, of the gold or predicted.</summary>
internal sealed record PlaceGroup(JsonElement Element, IReadOnlyList<GoldPlace> Places)
{
    public bool Is(string flag) => IsTrue(Element, flag);

    public string? Text(string name) => Element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The groups under <paramref name="name"/>; those without a place in <paramref name="articles"/> are left out, when given.</summary>
    public static List<PlaceGroup> Read(JsonElement parent, string name, IReadOnlySet<string>? articles = null)
    {
        List<PlaceGroup> groups = [];
        if (parent.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement element in list.EnumerateArray())
            {
                GoldPlace[] places = [.. element.GetProperty("versions").EnumerateArray().Select(GoldPlace.Of).Where(place => articles?.Contains(place.Article) ?? true)];
                if (places.Length > 0)
                {
                    groups.Add(new PlaceGroup(element, places));
                }
            }
        }

        return groups;
    }

    public static bool IsTrue(JsonElement element, string flag) => element.TryGetProperty(flag, out JsonElement value) && value.ValueKind == JsonValueKind.True;
}
