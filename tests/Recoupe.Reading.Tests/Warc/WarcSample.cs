using System.Globalization;
using System.Text;

namespace Recoupe.Reading.Tests.Warc;

/// <summary>Builds web archives.</summary>
internal static class WarcSample
{
    /// <summary>A page of three paragraphs.</summary>
    public static string Page(string title, string charset = "utf-8") =>
        $"<!doctype html><html lang=fr><head><meta charset={charset}><title>{title}</title></head><body><article><h1>{title}</h1>"
        + "<p>Le conseil municipal a adopté mardi soir le budget de la ville, après cinq heures de débats devant une salle comble.</p>"
        + "<p>« Nous avons tenu parole », a déclaré la maire à l’issue du vote, en promettant de nouvelles écoles pour la rentrée.</p>"
        + "<p>L’opposition, qui réclamait une baisse des impôts locaux, a quitté la séance avant la fin, dénonçant un passage en force.</p>"
        + "</article></body></html>";

    public static byte[] Response(string url, string page, string fields = "Content-Type: text/html; charset=utf-8", int? length = null) =>
        Response(url, Encoding.UTF8.GetBytes(page), fields, length);

    public static byte[] Response(string url, byte[] body, string fields = "Content-Type: text/html; charset=utf-8", int? length = null, string status = "200 OK") =>
        Record("response", url, [.. Latin($"HTTP/1.1 {status}\r\n{fields}\r\n\r\n"), .. body], length);

    public static byte[] Record(string type, string? url, byte[] block, int? length = null, string version = "1.0")
    {
        string target = url is null ? "" : $"WARC-Target-URI: {url}\r\n";
        string declared = (length ?? block.Length).ToString(CultureInfo.InvariantCulture);
        return
        [
            .. Latin($"WARC/{version}\r\nWARC-Type: {type}\r\n{target}WARC-Date: 2022-10-12T06:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {declared}\r\n\r\n"),
            .. block,
            .. "\r\n\r\n"u8,
        ];
    }

    public static byte[] Chunked(byte[] body, int size)
    {
        List<byte> chunks = [];
        for (int at = 0; at < body.Length; at += size)
        {
            byte[] part = body[at..Math.Min(body.Length, at + size)];
            chunks.AddRange(Latin(part.Length.ToString("x", CultureInfo.InvariantCulture) + ";name=value\r\n"));
            chunks.AddRange(part);
            chunks.AddRange("\r\n"u8);
        }

        chunks.AddRange("0\r\n\r\n"u8);
        return [.. chunks];
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
