using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using Recoupe.Formats;
using Recoupe.Text;

namespace Recoupe.Storage.Sql;

/// <summary>An annotated article as the tables keep it: a byte that names the form, then deflated JSON of the contract with its tokens.</summary>
internal static class Body
{
    private const byte DeflatedJson = 1;

    // What a database holds is input like any other: an article is at most 50 MB of text, its layers some twenty times that.
    private const int MaxBytes = 1_000_000_000;

    /// <summary>The bytes to keep.</summary>
    public static byte[] Write(AnnotatedArticle article)
    {
        ArrayBufferWriter<byte> json = new(65536);
        using (Utf8JsonWriter writer = new(json, ArticleJson.WriterOptions))
        {
            ArticleJson.Write(writer, article, tokens: true);
        }

        using MemoryStream body = new();
        body.WriteByte(DeflatedJson);
        using (DeflateStream deflate = new(body, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(json.WrittenSpan);
        }

        return body.ToArray();
    }

    /// <summary>Reads back what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are of no known form, or damaged.</exception>
    public static AnnotatedArticle Read(byte[] body)
    {
        if (body.Length == 0 || body[0] != DeflatedJson)
        {
            throw new InvalidDataException("an article of the database is kept in a form that this version does not know");
        }

        using DeflateStream deflate = new(new MemoryStream(body, 1, body.Length - 1, writable: false), CompressionMode.Decompress);
        using MemoryStream json = new(body.Length * 6);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(65536);
        try
        {
            for (int read; (read = deflate.Read(buffer)) > 0;)
            {
                json.Write(buffer, 0, read);
                if (json.Length > MaxBytes)
                {
                    throw new InvalidDataException("an article of the database is larger than an article can be");
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return ArticleJson.TryRead(json.GetBuffer().AsMemory(0, (int)json.Length), out ArticleInput? input, out string reason)
            ? new AnnotatedArticle(input!.Article, input.Given)
            : throw new InvalidDataException("an article of the database cannot be read: " + reason);
    }
}
