using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Formats;

/// <summary>Reads the contract's <c>annotations</c> object, and refuses it when an offset or a value is not what the contract says.</summary>
internal static class AnnotationsReader
{
    public static bool TryRead(JsonElement element, string text, out Annotations layers, out string reason)
    {
        try
        {
            layers = Read(element, text);
            reason = "";
            return true;
        }
        catch (AnnotationException error)
        {
            layers = Annotations.None;
            reason = error.Message;
            return false;
        }
    }

    private static Annotations Read(JsonElement element, string text)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new AnnotationException("annotations is no JSON object");
        }

        Annotations layers = Annotations.None;
        LayerKinds present = LayerKinds.None;
        if (Items(element, "dropped", text) is { } dropped)
        {
            layers = layers with { Dropped = Layer<Dropped>.Of(dropped.Select(item => new Dropped(item.Span(), item.Text("reason") ?? "") { Rule = "given" })) };
            present |= LayerKinds.Dropped;
        }

        if (Items(element, "tokens", text) is { } tokens)
        {
            layers = layers with { Tokens = Layer<Token>.Of(tokens.Select(item => ReadToken(item, tokens.Count))) };
            present |= LayerKinds.Tokens;
            present |= layers.Tokens.Any(token => token.Pos != PartOfSpeech.None) ? LayerKinds.Tags : LayerKinds.None;
            present |= layers.Tokens.Any(token => token.Head >= 0) ? LayerKinds.Syntax : LayerKinds.None;
        }

        if (Items(element, "sentences", text) is { } sentences)
        {
            layers = layers with { Sentences = SentenceTokens.Bind(text, [.. sentences.Select(item => item.Span()).Order()], layers.Tokens) };
            present |= LayerKinds.Sentences;
            SentenceTokens.CheckHeads(layers);
        }

        if (Items(element, "mentions", text) is { } mentions)
        {
            layers = layers with { Mentions = Layer<Mention>.Of(mentions.Select(ReadMention)) };
            present |= LayerKinds.Mentions | LayerKinds.Coreference;
        }

        if (Items(element, "quotes", text) is { } quotes)
        {
            layers = layers with { Quotes = Layer<Quote>.Of(quotes.Select(ReadQuote)) };
            present |= LayerKinds.Quotes;
        }

        if (Items(element, "times", text) is { } times)
        {
            layers = layers with { Times = Layer<TimeExpression>.Of(times.Select(item => new TimeExpression(item.Span(), item.Value("type", AnnotationNames.TimeTypes), item.Text("value")) { Rule = "given" })) };
            present |= LayerKinds.Times;
        }

        if (Items(element, "quantities", text) is { } quantities)
        {
            layers = layers with { Quantities = Layer<Quantity>.Of(quantities.Select(ReadQuantity)) };
            present |= LayerKinds.Quantities;
        }

        return layers with { Present = present };
    }

    private static List<AnnotationElement>? Items(JsonElement element, string layer, string text)
    {
        if (!element.TryGetProperty(layer, out JsonElement array) || array.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (array.ValueKind != JsonValueKind.Array)
        {
            throw new AnnotationException($"annotations.{layer} is no array");
        }

        return [.. array.EnumerateArray().Select((item, index) => new AnnotationElement(item, $"annotations.{layer}[{index}]", text))];
    }

    private static Token ReadToken(AnnotationElement item, int count)
    {
        string[] pos = (item.Text("pos") ?? "").Split('+');
        AnnotationNames.PartsOfSpeech.TryGet(pos[0], out PartOfSpeech first);
        PartOfSpeech second = PartOfSpeech.None;
        if (pos.Length > 1)
        {
            AnnotationNames.PartsOfSpeech.TryGet(pos[1], out second);
        }

        AnnotationNames.Relations.TryGet(item.Text("relation"), out Relation relation);
        double head = item.Number("head") ?? -1;
        return new Token
        {
            Span = item.Span(),
            Pos = first,
            SecondPos = second,
            Morphology = Morphology.Parse(item.Text("feats") ?? ""),
            Lemma = item.Text("lemma"),
            Head = head >= -1 && head < count && head == Math.Floor(head) ? (int)head : throw item.Wrong("head is no index of a token"),
            Relation = relation,
        };
    }

    private static Mention ReadMention(AnnotationElement item)
    {
        MentionType type = item.Value("type", AnnotationNames.MentionTypes);
        MentionKind kind = item.Value("kind", AnnotationNames.MentionKinds);
        return new Mention(item.Span(), type, kind, item.Text("entity") is { Length: > 0 } name ? new Entity(name, type) : null) { Rule = "given" };
    }

    private static Quote ReadQuote(AnnotationElement item)
    {
        List<Span> content = [.. item.List("content").Select(piece => piece.Span()).Order()];
        if (content.Count == 0)
        {
            throw item.Wrong("content is empty");
        }

        for (int i = 1; i < content.Count; i++)
        {
            if (content[i].Start < content[i - 1].End)
            {
                throw item.Wrong("pieces of its content overlap");
            }
        }

        return new Quote(item.Value("kind", AnnotationNames.QuoteKinds), content)
        {
            Cue = item.Child("cue")?.Span(),
            Speaker = ReadParty(item.Child("speaker")),
            Via = ReadParty(item.Child("via")),
            Addressee = ReadParty(item.Child("addressee")),
            Medium = item.Child("medium")?.Span(),
            Editorial = [.. item.OptionalList("editorial").Select(piece => piece.Span()).Order()],
            Confidence = item.Number("confidence") is { } confidence ? Math.Clamp(confidence, 0, 1) : 1,
            Rule = "given",
        };
    }

    private static Party? ReadParty(AnnotationElement? item) =>
        item is null ? null : new Party(item.HasSpan ? item.Span() : null, item.Text("entity"));

    private static Quantity ReadQuantity(AnnotationElement item)
    {
        QuantityModifier modifier = QuantityModifier.None;
        if (item.Text("modifier") is { } name && !AnnotationNames.Modifiers.TryGet(name, out modifier))
        {
            throw item.Wrong("modifier is none of approx, more, less");
        }

        (double? low, double? high) = item.NumberOrRange("value");
        return new Quantity(item.Span(), item.Text("unit") ?? "")
        {
            Value = low,
            UpperValue = high,
            Modifier = modifier,
            ConvertedFrom = item.Child("convertedFrom")?.Span(),
            Rule = "given",
        };
    }
}
