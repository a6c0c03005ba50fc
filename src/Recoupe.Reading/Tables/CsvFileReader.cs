using System.Globalization;
using System.Text;
using System.Text.Json;
using Recoupe.Formats;
using Recoupe.Reading.Charsets;
using Recoupe.Reading.Feeds;
using Recoupe.Reading.Html;
using Recoupe.Text;

namespace Recoupe.Reading.Tables;

/// <summary>Reads a table of articles (CSV, TSV): a line of names, then an article a record.</summary>
internal static class CsvFileReader
{
    private const int LongestHeader = 65536;

    // Fields of the output, which a column that is passed on must not write a second time.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "id", "url", "source", "title", "published", "modified", "authors", "lang", "credit", "captions", "text", "html", "annotations", "dropped",
    };

    public static IEnumerable<ReadResult> Read(InputSource source, PeekStream stream, ReadOptions options)
    {
        if (BinarySniffer.KindOf(stream.Peek(LongestHeader)) is { } kind)
        {
            yield return ReadResult.Refused(source.Name, null, $"{kind}, not a table");
            yield break;
        }

        using TextReader reader = PlainCharset.Open(stream);
        (string line, long number) = FirstLine(reader);
        CsvHeader header = CsvHeader.Read(line, options.Columns);
        if (header.IndexOf("text") < 0 && header.IndexOf("html") < 0)
        {
            yield return ReadResult.Refused(source.Name, number, $"no column is named text, body or html in any language known (its columns: {header.Shown})");
            yield break;
        }

        CsvRecords records = new(reader, header.Separator, options.MaxLineBytes);
        while (records.Next())
        {
            long at = number + records.Line;
            yield return
                records.IsTooLong ? ReadResult.Refused(source.Name, at, string.Create(CultureInfo.InvariantCulture, $"the record is longer than {options.MaxLineBytes:N0} characters{(records.IsUnclosed ? "; a quotation mark in it is not closed" : "")}"))
                : records.IsUnclosed ? ReadResult.Refused(source.Name, at, "a quotation mark that opens in this record is not closed: nothing after it could be read")
                : records.Fields.Count > header.Columns.Count && records.Fields.Skip(header.Columns.Count).Any(field => field.Length > 0) ? ReadResult.Refused(source.Name, at, string.Create(CultureInfo.InvariantCulture, $"{records.Fields.Count} fields where the table has {header.Columns.Count} columns"))
                : ReadRecord(source.Name, at, header, records.Fields, options);
        }
    }

    // A spreadsheet program may name the separator in a line of its own before the names.
    private static (string Line, long Number) FirstLine(TextReader reader)
    {
        string line = ReadLine(reader);
        long number = 1;
        while ((line.AsSpan().Trim().IsEmpty && reader.Peek() >= 0) || (line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.Length <= 5))
        {
            line = ReadLine(reader);
            number++;
        }

        return (line, number);
    }

    // TextReader.ReadLine would read a line without end.
    private static string ReadLine(TextReader reader)
    {
        StringBuilder line = new();
        int c;
        while ((c = reader.Read()) >= 0 && c != '\n' && c != '\r')
        {
            if (line.Length < LongestHeader)
            {
                line.Append((char)c);
            }
        }

        if (c == '\r' && reader.Peek() == '\n')
        {
            reader.Read();
        }

        return line.ToString();
    }

    private static ReadResult ReadRecord(string file, long line, CsvHeader header, IReadOnlyList<string> fields, ReadOptions options)
    {
        string? Said(string field) => header.IndexOf(field) is >= 0 and int at && at < fields.Count && fields[at].AsSpan().Trim().Length > 0 ? fields[at] : null;

        string? url = Said("url")?.Trim();
        Article? page = null;
        string? text = Said("text");
        if (text is null && Said("html") is { } html)
        {
            page = options.Extractor.Extract(html, url);
            text = page?.Text;
        }
        else if (text is not null && text.AsSpan().TrimStart().StartsWith('<'))
        {
            text = MarkupText.Read(text, url, options).Text;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return ReadResult.Refused(file, line, "the text is empty");
        }

        string? title = Said("title")?.Trim() ?? page?.Title;
        return ReadResult.Of(options.Complete(new Article
        {
            Id = Said("id")?.Trim() ?? ArticleJson.IdOf(url, title, text),
            Text = text.ReplaceLineEndings("\n"),
            Url = url ?? page?.Url,
            Source = Said("source")?.Trim() ?? page?.Source,
            Title = title,
            Published = options.Dates.Read(Said("published")) ?? page?.Published,
            Modified = options.Dates.Read(Said("modified")) ?? page?.Modified,
            Authors = Said("authors") is { } authors ? AuthorNames.Clean([authors.Trim('[', ']')]) : page?.Authors ?? [],
            Language = (Said("lang")?.Trim() ?? page?.Language) is { Length: >= 2 } code ? code[..2].ToLowerInvariant() : null,
            Credit = Said("credit") is { } credit ? [.. credit.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : page?.Credit ?? [],
            Captions = Said("captions") is { } caption ? [caption.Trim()] : page?.Captions ?? [],
            Extra = ExtraOf(header, fields),
        }));
    }

    private static Dictionary<string, JsonElement> ExtraOf(CsvHeader header, IReadOnlyList<string> fields)
    {
        Dictionary<string, JsonElement> extra = new(StringComparer.Ordinal);
        for (int i = 0; i < Math.Min(fields.Count, header.Columns.Count); i++)
        {
            if (header.Fields[i] is null && header.Columns[i].Length > 0 && fields[i].Length > 0)
            {
                string name = header.Columns[i];
                extra.TryAdd(Reserved.Contains(name) ? "column " + name : name, JsonSerializer.SerializeToElement(fields[i]));
            }
        }

        return extra;
    }
}
