using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Recoupe.Pages.Report;
using Recoupe.Text;

namespace Recoupe.Web.Assets;

/// <summary>The style sheet and the one script. Their addresses name their content, so that browsers keep them for good.</summary>
internal static class SiteAssets
{
    private static readonly byte[] Style = Encoding.UTF8.GetBytes(PageStyle.Css + Read("Assets/desk.css"));
    private static readonly byte[] Script = Encoding.UTF8.GetBytes(Read("Assets/desk.js"));
    private static readonly byte[] Icon = Encoding.UTF8.GetBytes(Read("Assets/icon.svg"));

    /// <summary>The address of the style sheet.</summary>
    public static string StylePath { get; } = $"/assets/desk-{Digest(Style)}.css";

    /// <summary>The address of the script.</summary>
    public static string ScriptPath { get; } = $"/assets/desk-{Digest(Script)}.js";

    /// <summary>The address of the icon.</summary>
    public static string IconPath { get; } = $"/assets/icon-{Digest(Icon)}.svg";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(StylePath, (HttpContext context) => Serve(context, Style, "text/css; charset=utf-8"));
        routes.MapGet(ScriptPath, (HttpContext context) => Serve(context, Script, "text/javascript; charset=utf-8"));
        routes.MapGet(IconPath, (HttpContext context) => Serve(context, Icon, "image/svg+xml"));
    }

    private static IResult Serve(HttpContext context, byte[] content, string type)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(content, type);
    }

    private static string Digest(byte[] content) => StableHash.Of(Encoding.UTF8.GetString(content)).ToString("x16", CultureInfo.InvariantCulture);

    private static string Read(string name)
    {
        using StreamReader reader = new(typeof(SiteAssets).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
