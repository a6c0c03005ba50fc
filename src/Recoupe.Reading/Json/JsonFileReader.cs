using System.Globalization;
using System.Text.Json;
using Recoupe.Formats;
using Recoupe.Reading.Charsets;

namespace Recoupe.Reading.Json;

/// <summary>Reads a JSON file: an array of articles, one article, several one after the other, or an object that lists them (JSON Feed, answers of search services).</summary>
internal static class JsonFileReader
{
    private static readonly string[] ListNames = ["items", "articles", "results", "data", "docs", "documents", "entries", "news", "posts"];

    public static IEnumerable<ReadResult> Read(InputSource source, PeekStream stream, ReadOptions options)
    {
        using Stream utf8 = TextDecoder.AsUtf8(stream);
        JsonValues values = new(new ByteWindow(utf8), options.MaxLineBytes);
        while (values.Next())
        {
            if (values.IsCutOff)
            {
                yield return ReadResult.Refused(source.Name, values.Number, "the file is cut off in this value, or a bracket or quotation mark is missing; what came before is kept");
            }
            else if (values.IsTooLong)
            {
                yield return ReadResult.Refused(source.Name, values.Number, string.Create(CultureInfo.InvariantCulture, $"longer than {options.MaxLineBytes:N0} bytes"));
            }
            else if (!values.IsInArray && values.Value.Span[0] is not ((byte)'{' or (byte)'['))
            {
                // Not one refusal for each word of a file that is something else.
                yield return ReadResult.Refused(source.Name, values.Number, "not JSON: neither an object nor an array begins here; nothing from here on is read");
                yield break;
            }
            else
            {
                foreach (ReadResult result in ReadValue(source.Name, values, options))
                {
                    yield return result;
                }
            }
        }
    }

    private static IEnumerable<ReadResult> ReadValue(string file, JsonValues values, ReadOptions options)
    {
        using JsonDocument? document = ArticleJson.TryParse(TextDecoder.RepairUtf8(values.Value), out string reason);
        if (document is null)
        {
            yield return ReadResult.Refused(file, values.Number, reason);
            yield break;
        }

        if (ListOf(document.RootElement) is not { } list)
        {
            yield return JsonArticleReader.Read(file, values.Number, document.RootElement, options);
            yield break;
        }

        long number = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            ReadResult result = JsonArticleReader.Read(file, ++number, item, options);
            yield return result.IsArticle ? ReadResult.Of(ForeignFields.OfFeed(result.Article, document.RootElement), result.Given) : result;
        }
    }

    private static JsonElement? ListOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || JsonArticleReader.HasText(root))
        {
            return null;
        }

        foreach (string name in ListNames)
        {
            if (root.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Object)
            {
                return list;
            }
        }

        return null;
    }
}
