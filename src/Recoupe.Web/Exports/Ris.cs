using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Web.Exports;

/// <summary>An article as a RIS record, for reference managers. Lines end in CR LF.</summary>
internal static class Ris
{
    public static void Write(TextWriter writer, Article article)
    {
        Line(writer, "TY", "NEWS");
        Line(writer, "TI", article.Title);
        foreach (string author in article.Authors)
        {
            Line(writer, "AU", author);
        }

        Line(writer, "T2", article.Source);
        if (article.Published is { } published)
        {
            Line(writer, "PY", published.Day.Year.ToString("0000", CultureInfo.InvariantCulture));
            Line(writer, "DA", published.Day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        }

        Line(writer, "UR", article.Url);
        Line(writer, "LA", article.Language);
        writer.Write("ER  - \r\n");
    }

    // A record is lines: a line break in a value would begin another field.
    private static void Line(TextWriter writer, string tag, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            writer.Write($"{tag}  - {string.Join(' ', value.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))}\r\n");
        }
    }
}
