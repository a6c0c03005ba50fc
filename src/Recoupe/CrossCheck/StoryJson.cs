using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Writes one story of a dossier.</summary>
internal static class StoryJson
{
    public static void Write(Utf8JsonWriter json, Story story)
    {
        json.WriteStartObject();
        json.WriteString("story", story.Id);
        if (story.Title is { } title)
        {
            json.WritePropertyName("title");
            WritePlace(json, title);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("title");
        }

        WriteIds(json, "articles", story.Articles);
        WriteArray(json, "entities", story.Actors, WriteActor);
        WriteArray(json, "origins", story.Origins, WriteOrigin);
        WriteArray(json, "utterances", story.Utterances, WriteUtterance);
        WriteArray(json, "figures", story.Figures, WriteFigure);
        WriteArray(json, "statements", story.Statements, WriteStatement);
        WriteArray(json, "timeline", story.Timeline, WriteTimeline);
        WriteArray(json, "missing", story.Missing, WriteOmission);
        WriteArray(json, "reuse", story.Reuse, WriteReuse);
        json.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter json, Actor actor)
    {
        json.WriteStartObject();
        json.WriteString("entity", actor.Name);
        json.WriteString("type", DossierNames.Of(actor.Type));
        WriteStrings(json, "spellings", actor.Spellings);
        WriteStrings(json, "roles", actor.Roles);
        json.WriteNumber("mentions", actor.Mentions);
        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, Origin origin)
    {
        json.WriteStartObject();
        WriteIds(json, "articles", origin.Articles);
        json.WriteString("why", string.Join("; ", origin.Why.Select(DossierNames.Of)));
        json.WriteEndObject();
    }

    private static void WriteUtterance(Utf8JsonWriter json, Utterance utterance)
    {
        json.WriteStartObject();
        json.WriteString("speaker", utterance.Speaker);
        json.WriteNumber("origins", utterance.Origins);
        WriteArray(json, "versions", utterance.Versions, static (json, version) =>
        {
            WritePlace(json, version.Place);
            json.WriteString("kind", DossierNames.Of(version.Kind));
            json.WriteString("same", DossierNames.Of(version.Same));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        json.WritePropertyName("what");
        WritePlace(json, figure.What);
        json.WriteEndObject();
        json.WriteString("state", DossierNames.Of(figure.State));
        json.WriteBoolean("agree", figure.Agree);
        json.WriteNumber("origins", figure.Origins);
        WriteArray(json, "versions", figure.Versions, static (json, version) =>
        {
            WritePlace(json, version.Place);
            WriteValue(json, version);
            json.WriteString("unit", version.Unit);
            json.WriteString("modifier", DossierNames.Of(version.Modifier));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, FigureVersion version)
    {
        if (version.Value is not { } value || !double.IsFinite(value))
        {
            json.WriteNull("value");
        }
        else if (version.UpperValue is { } upper && double.IsFinite(upper))
        {
            json.WriteStartArray("value");
            json.WriteNumberValue(value);
            json.WriteNumberValue(upper);
            json.WriteEndArray();
        }
        else
        {
            json.WriteNumber("value", value);
        }
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteNumber("origins", statement.Origins);
        WritePlaces(json, "versions", statement.Versions);
        json.WriteEndObject();
    }

    private static void WriteTimeline(Utf8JsonWriter json, TimelineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("value", entry.Value);
        WritePlaces(json, "mentions", entry.Mentions);
        json.WriteBoolean("conflict", entry.Conflict);
        json.WriteEndObject();
    }

    private static void WriteOmission(Utf8JsonWriter json, Omission omission)
    {
        json.WriteStartObject();
        json.WriteString("article", omission.Article.Article.Id);
        WriteNumbers(json, "utterances", omission.Utterances);
        WriteNumbers(json, "figures", omission.Figures);
        WriteNumbers(json, "statements", omission.Statements);
        json.WriteEndObject();
    }

    private static void WriteReuse(Utf8JsonWriter json, SharedCopy copy)
    {
        json.WriteStartObject();
        json.WriteString("a", copy.First.Article.Id);
        json.WriteString("b", copy.Second.Article.Id);
        json.WriteString("relation", DossierNames.Of(copy.Relation));
        json.WriteNumber("share", Math.Round(copy.Share, 4));
        json.WriteString("direction", DossierNames.Of(copy.Direction));
        json.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter json, string name, IReadOnlyList<Excerpt> places) =>
        WriteArray(json, name, places, static (json, place) =>
        {
            WritePlace(json, place);
            json.WriteEndObject();
        });

    // Opens an object with the three fields of a place and leaves it open.
    private static void WritePlace(Utf8JsonWriter json, Excerpt place)
    {
        json.WriteStartObject();
        json.WriteString("article", place.ArticleId);
        json.WriteNumber("start", place.Span.Start);
        json.WriteNumber("end", place.Span.End);
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IReadOnlyList<AnnotatedArticle> articles) =>
        WriteArray(json, name, articles, static (json, article) => json.WriteStringValue(article.Article.Id));

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values) =>
        WriteArray(json, name, values, static (json, value) => json.WriteStringValue(value));

    private static void WriteNumbers(Utf8JsonWriter json, string name, IReadOnlyList<int> values) =>
        WriteArray(json, name, values, static (json, value) => json.WriteNumberValue(value));

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
