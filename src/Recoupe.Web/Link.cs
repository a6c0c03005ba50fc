using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Recoupe.Text;

namespace Recoupe.Web;

/// <summary>The addresses of the desk. Whatever an id holds, its address leads to it and nowhere else.</summary>
internal static class Link
{
    private static readonly string[] Exports = [".json", ".jsonld", ".csv", ".ris", ".html", ".atom"];

    public static string Story(string id) => "/h/" + Uri.EscapeDataString(id);

    public static string Article(string id, Span? span = null) => "/a/" + Own(id) + (span is { } at ? Place(at) : "");

    /// <summary>The address of one version of an article.</summary>
    public static string Version(string id, int number) => string.Create(CultureInfo.InvariantCulture, $"/a/{Uri.EscapeDataString(id)}/v{number}");

    /// <summary>The address of an article for programs.</summary>
    public static string Export(string id, string ending) => "/a/" + Uri.EscapeDataString(id) + ending;

    public static string Entity(string name) => "/e/" + Uri.EscapeDataString(name);

    public static string Source(string name) => "/sources/" + Uri.EscapeDataString(name);

    public static string Search(string question, string? type = null, int page = 1) =>
        "/recherche?q=" + Uri.EscapeDataString(question) + (type is null ? "" : "&type=" + type) + (page > 1 ? "&page=" + page.ToString(CultureInfo.InvariantCulture) : "");

    /// <summary>A segment of the address that was asked for, exactly as the id was: the router cannot tell <c>%2F</c> from <c>%252F</c>.</summary>
    /// <param name="http">The request.</param>
    /// <param name="suffix">What follows the id in that segment, as <c>.json</c>.</param>
    /// <returns>The segment after the first slash-separated one; empty when there is none.</returns>
    public static string IdOf(HttpContext http, string suffix = "")
    {
        string target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (!target.StartsWith('/'))
        {
            target = Uri.TryCreate(target, UriKind.Absolute, out Uri? absolute) ? absolute.PathAndQuery : "";
        }

        string[] segments = target.Split('?', '#')[0].Split('/');
        string id = segments.Length > 2 ? Uri.UnescapeDataString(segments[2]) : "";
        return suffix.Length > 0 && id.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? id[..^suffix.Length] : id;
    }

    // An id that ends like an export would be taken for one; one of dots only would be taken for a folder.
    private static string Own(string id) =>
        Exports.Any(ending => id.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? Uri.EscapeDataString(id) + "/page" : Uri.EscapeDataString(id);

    private static string Place(Span span) => string.Create(CultureInfo.InvariantCulture, $"?s={span.Start}-{span.End}#s{span.Start}-{span.End}");
}
