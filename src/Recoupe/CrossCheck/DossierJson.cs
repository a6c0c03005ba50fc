using System.Text.Encodings.Web;
using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Writes a dossier as JSON: the contract of <c>check --json</c>, the same bytes for the same dossier.</summary>
public static class DossierJson
{
    /// <summary>Writes <paramref name="dossier"/> as one UTF-8 object.</summary>
    public static void Write(Dossier dossier, Stream stream, bool indented = false)
    {
        JsonWriterOptions options = new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using Utf8JsonWriter json = new(stream, options);
        json.WriteStartObject();
        json.WriteStartArray("articles");
        foreach (AnnotatedArticle article in dossier.Articles)
        {
            Write(json, article.Article);
        }

        json.WriteEndArray();
        json.WriteStartArray("stories");
        foreach (Story story in dossier.Stories)
        {
            StoryJson.Write(json, story);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    private static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("source", article.Source);
        json.WriteString("title", article.Title);
        json.WriteString("published", article.Published?.ToString());
        json.WriteString("lang", article.Language);
        json.WriteString("url", article.Url);
        json.WriteStartArray("credit");
        foreach (string credit in article.Credit)
        {
            json.WriteStringValue(credit);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
