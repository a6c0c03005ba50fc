using System.Text;
using System.Text.Json;
using Recoupe.Formats;

namespace Recoupe.Cli;

/// <summary>One JSON object on one line.</summary>
internal static class JsonLine
{
    /// <summary>The object with the members that <paramref name="write"/> writes.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, ArticleJson.WriterOptions))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
