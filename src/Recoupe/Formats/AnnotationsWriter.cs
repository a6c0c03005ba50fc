using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Formats;

/// <summary>Writes the layers of an article as the contract's <c>annotations</c> object.</summary>
internal static class AnnotationsWriter
{
    public static void Write(Utf8JsonWriter writer, Annotations layers, bool tokens)
    {
        writer.WriteStartObject();
        WriteArray(writer, "sentences", layers.Sentences, (_, _) => { });
        if (tokens)
        {
            WriteArray(writer, "tokens", layers.Tokens, WriteToken);
        }

        WriteArray(writer, "mentions", layers.Mentions, WriteMention);
        writer.WriteStartArray("quotes");
        foreach (Quote quote in layers.Quotes)
        {
            WriteQuote(writer, quote);
        }

        writer.WriteEndArray();
        WriteArray(writer, "times", layers.Times, WriteTime);
        WriteArray(writer, "quantities", layers.Quantities, WriteQuantity);
        writer.WritePropertyName("dropped");
        WriteDropped(writer, layers.Dropped);
        writer.WriteEndObject();
    }

    public static void WriteDropped(Utf8JsonWriter writer, IEnumerable<Dropped> dropped)
    {
        writer.WriteStartArray();
        foreach (Dropped item in dropped)
        {
            StartSpan(writer, item.Span);
            writer.WriteString("reason", item.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, Layer<T> layer, Action<Utf8JsonWriter, T> writeRest)
        where T : IAnnotation
    {
        writer.WriteStartArray(name);
        foreach (T item in layer)
        {
            StartSpan(writer, item.Span);
            writeRest(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteToken(Utf8JsonWriter writer, Token token)
    {
        string? pos = AnnotationNames.PartsOfSpeech.NameOf(token.Pos);
        string? second = AnnotationNames.PartsOfSpeech.NameOf(token.SecondPos);
        writer.WriteString("pos", second is null ? pos : pos + "+" + second);
        writer.WriteString("lemma", token.Lemma);
        writer.WriteString("feats", token.Morphology.ToString());
        writer.WriteNumber("head", token.Head);
        if (AnnotationNames.Relations.NameOf(token.Relation) is { } relation)
        {
            writer.WriteString("relation", relation);
        }
    }

    private static void WriteMention(Utf8JsonWriter writer, Mention mention)
    {
        writer.WriteString("type", AnnotationNames.MentionTypes.NameOf(mention.Type));
        writer.WriteString("kind", AnnotationNames.MentionKinds.NameOf(mention.Kind));
        writer.WriteString("entity", mention.Entity?.Name);
    }

    private static void WriteQuote(Utf8JsonWriter writer, Quote quote)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", AnnotationNames.QuoteKinds.NameOf(quote.Kind));
        writer.WriteStartArray("content");
        foreach (Span piece in quote.Content)
        {
            StartSpan(writer, piece);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteSpan(writer, "cue", quote.Cue);
        WriteParty(writer, "speaker", quote.Speaker);
        writer.WriteNumber("confidence", Math.Round(quote.Confidence, 3));
        WriteParty(writer, "via", quote.Via);
        WriteParty(writer, "addressee", quote.Addressee);
        if (quote.Medium is not null)
        {
            WriteSpan(writer, "medium", quote.Medium);
        }

        if (quote.Editorial.Count > 0)
        {
            writer.WriteStartArray("editorial");
            foreach (Span piece in quote.Editorial)
            {
                StartSpan(writer, piece);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter writer, TimeExpression time)
    {
        writer.WriteString("type", AnnotationNames.TimeTypes.NameOf(time.Type));
        writer.WriteString("value", time.Value);
    }

    private static void WriteQuantity(Utf8JsonWriter writer, Quantity quantity)
    {
        writer.WritePropertyName("value");
        if (quantity is { Value: { } low, UpperValue: { } high })
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(low);
            writer.WriteNumberValue(high);
            writer.WriteEndArray();
        }
        else if (quantity.Value is { } value)
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteString("unit", quantity.Unit);
        writer.WriteString("modifier", AnnotationNames.Modifiers.NameOf(quantity.Modifier));
        if (quantity.ConvertedFrom is not null)
        {
            WriteSpan(writer, "convertedFrom", quantity.ConvertedFrom);
        }
    }

    private static void WriteParty(Utf8JsonWriter writer, string name, Party? party)
    {
        if (party is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WritePropertyName(name);
        writer.WriteStartObject();
        if (party.Span is { } span)
        {
            writer.WriteNumber("start", span.Start);
            writer.WriteNumber("end", span.End);
        }

        writer.WriteString("entity", party.Entity);
        writer.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter writer, string name, Span? span)
    {
        if (span is not { } there)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WritePropertyName(name);
        StartSpan(writer, there);
        writer.WriteEndObject();
    }

    private static void StartSpan(Utf8JsonWriter writer, Span span)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
    }
}
