using System.IO.Compression;
using System.Net;
using System.Text;

namespace Recoupe.Benchmarks.Reading;

/// <summary>The pages that are measured.</summary>
internal static class BenchmarkPages
{
    /// <summary>The labelled pages, or the articles of the samples as plain pages where there are none.</summary>
    public static IReadOnlyList<byte[]> Load(BenchmarkOptions options)
    {
        string folder = Path.Combine(options.Shared, "gold", "extraction");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.html.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(options.Articles).Select(Unpack)]
            : [.. BenchmarkArticles.Load(options).Select(article => PageOf(article.Title, article.Text))];
    }

    private static byte[] Unpack(string file)
    {
        using GZipStream page = new(File.OpenRead(file), CompressionMode.Decompress);
        using MemoryStream bytes = new();
        page.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] PageOf(string? title, string text)
    {
        StringBuilder page = new("<!doctype html><html><head><meta charset=utf-8></head><body><nav><ul>");
        for (int i = 0; i < 100; i++)
        {
            page.Append("<li class=\"menu-item\"><a href=\"/section\">Section</a></li>");
        }

        page.Append("</ul></nav><article class=\"story-body\"><h1>").Append(WebUtility.HtmlEncode(title)).Append("</h1>");
        foreach (string line in text.Split('\n'))
        {
            page.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>");
        }

        return Encoding.UTF8.GetBytes(page.Append("</article></body></html>").ToString());
    }
}
