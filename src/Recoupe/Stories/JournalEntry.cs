using Recoupe.Snapshots;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>What came in, as the log keeps it: an article with all that the indexes read of it, or a user's change.</summary>
internal static class JournalEntry
{
    /// <summary>What an entry begins with: "RCLE".</summary>
    public const uint Mark = 0x454C4352;

    /// <summary>The version of the form.</summary>
    public const int Version = 1;

    private const LayerKinds Read = LayerKinds.Dropped | LayerKinds.Mentions | LayerKinds.Times | LayerKinds.Quantities;

    /// <summary>Writes an article.</summary>
    public static void Write(Stream stream, AnnotatedArticle annotated)
    {
        SnapshotWriter writer = new(stream, Mark, Version);
        Article article = annotated.Article;
        writer.Write(false);
        writer.Write(article.Id);
        writer.Write(article.Text);
        Write(writer, article.Source);
        Write(writer, article.Title);
        Write(writer, article.Language);
        Write(writer, article.Published?.ToString());
        writer.Write(article.Credit.Count);
        foreach (string credit in article.Credit)
        {
            writer.Write(credit);
        }

        Annotations layers = annotated.Layers;
        writer.Write((int)(layers.Present & Read));
        Write(writer, layers.Dropped, static (w, gap) => w.Write(gap.Reason));
        Write(writer, layers.Mentions, static (w, mention) => w.Write((byte)mention.Kind));
        Write(writer, layers.Times, static (w, time) =>
        {
            w.Write((byte)time.Type);
            Write(w, time.Value);
        });
        Write(writer, layers.Quantities, static (w, quantity) =>
        {
            w.Write(quantity.Unit);
            w.Write(quantity.Value is not null);
            w.Write(quantity.Value ?? 0);
        });
        writer.End();
    }

    /// <summary>Writes a change.</summary>
    public static void Write(Stream stream, StoryChange change)
    {
        SnapshotWriter writer = new(stream, Mark, Version);
        writer.Write(true);
        StorySnapshot.Write(writer, change);
        writer.End();
    }

    /// <summary>Reads an entry.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static (AnnotatedArticle? Article, StoryChange? Change) From(Stream stream)
    {
        SnapshotReader reader = new(stream, Mark, Version, "an entry of the log");
        if (reader.ReadBool())
        {
            StoryChange change = StorySnapshot.ReadChange(reader);
            reader.End();
            return (null, change);
        }

        Article article = new()
        {
            Id = reader.ReadString(),
            Text = reader.ReadString(),
            Source = ReadText(reader),
            Title = ReadText(reader),
            Language = ReadText(reader),
            Published = PublicationTime.TryParse(ReadText(reader), out PublicationTime published) ? published : null,
            Credit = reader.ReadMany(reader.ReadCount(), static r => r.ReadString()),
        };
        Annotations layers = new()
        {
            Present = (LayerKinds)reader.ReadInt32() & Read,
            Dropped = ReadLayer(reader, static (r, span) => new Dropped(span, r.ReadString())),
            Mentions = ReadLayer(reader, static (r, span) => new Mention(span, MentionType.Other, (MentionKind)r.ReadByte(), null)),
            Times = ReadLayer(reader, static (r, span) => new TimeExpression(span, (TimeType)r.ReadByte(), ReadText(r))),
            Quantities = ReadLayer(reader, static (r, span) => new Quantity(span, r.ReadString()) { Value = r.ReadBool() ? r.ReadDouble() : Skip(r) }),
        };
        reader.End();
        return (new AnnotatedArticle(article, layers), null);
    }

    private static double? Skip(SnapshotReader reader)
    {
        reader.ReadDouble();
        return null;
    }

    private static void Write(SnapshotWriter writer, string? text)
    {
        writer.Write(text is not null);
        writer.Write(text ?? "");
    }

    private static string? ReadText(SnapshotReader reader)
    {
        bool there = reader.ReadBool();
        string text = reader.ReadString();
        return there ? text : null;
    }

    private static void Write<T>(SnapshotWriter writer, Layer<T> layer, Action<SnapshotWriter, T> rest)
        where T : IAnnotation
    {
        writer.Write(layer.Count);
        foreach (T item in layer)
        {
            writer.Write(item.Span.Start);
            writer.Write(item.Span.End);
            rest(writer, item);
        }
    }

    private static Layer<T> ReadLayer<T>(SnapshotReader reader, Func<SnapshotReader, Span, T> rest)
        where T : IAnnotation =>
        Layer<T>.Of(reader.ReadMany(reader.ReadCount(), r =>
        {
            (int start, int end) = (r.ReadCount(), r.ReadCount());
            return end < start ? throw SnapshotReader.Broken("a span that ends before it begins") : rest(r, new Span(start, end));
        }));
}
