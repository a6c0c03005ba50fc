using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Recoupe.Desk;
using Recoupe.Desk.Feeds;
using Recoupe.Reading;
using Recoupe.Storage;

namespace Recoupe.Web.Intake;

/// <summary>What the pages' forms send: files, the samples, corrections. Every form carries its antiforgery token.</summary>
internal static class IntakeForms
{
    private const int MostFiles = 200;
    private const int MostLines = 20_000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder forms = routes.MapGroup("").AddEndpointFilter(CheckAsync);
        forms.MapPost("/collecte/fichiers", UploadAsync);
        forms.MapPost("/collecte/exemples", SamplesAsync);
        forms.MapPost("/collecte/flux", SubscribeAsync);
        forms.MapPost("/collecte/flux/retirer", UnsubscribeAsync);
        forms.MapPost("/regles/garder", CorrectAsync);
    }

    // Before anything of the form is read for use.
    private static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        IAntiforgery antiforgery = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
        return context.HttpContext.Request.HasFormContentType && await antiforgery.IsRequestValidAsync(context.HttpContext) ? await next(context) : TypedResults.BadRequest();
    }

    private static async Task<IResult> UploadAsync(HttpContext http, INewsDatabase database, NewsDesk desk, ServeOptions options, CancellationToken cancellation)
    {
        IFormFileCollection files = (await http.Request.ReadFormAsync(cancellation)).Files;
        string folder = Directory.CreateTempSubdirectory("recoupe-upload-").FullName;
        try
        {
            List<string> paths = [];
            foreach (IFormFile file in files.Take(MostFiles))
            {
                // The name a browser gives is input: only its last part, and only as a name.
                string name = Path.GetFileName(file.FileName.Replace('\\', '/'));
                string own = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, paths.Count.ToString(CultureInfo.InvariantCulture))).FullName, SafeName(name));
                await using (FileStream target = File.Create(own))
                {
                    await file.CopyToAsync(target, cancellation);
                }

                paths.Add(own);
            }

            return await TakeAsync(ArticleReader.Read(paths, new ReadOptions { Languages = options.Languages }), database, desk, cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IResult> SamplesAsync(INewsDatabase database, NewsDesk desk, ServeOptions options, CancellationToken cancellation) =>
        options.Samples is { } samples
            ? await TakeAsync(ArticleReader.Read([samples], new ReadOptions { Languages = options.Languages }), database, desk, cancellation, "/")
            : TypedResults.NotFound();

    private static async Task<IResult> SubscribeAsync(HttpContext http, FeedSubscriptions subscriptions, CancellationToken cancellation)
    {
        IFormCollection form = await http.Request.ReadFormAsync(cancellation);
        string? problem = null;
        if (form["url"].FirstOrDefault() is { Length: > 0 } url)
        {
            problem = await subscriptions.AddAsync(url, cancellation: cancellation);
        }

        foreach (IFormFile list in form.Files.Take(MostFiles))
        {
            await using Stream opml = list.OpenReadStream();
            problem = await subscriptions.AddListAsync(opml, cancellation) is null ? "no OPML list of feeds" : problem;
        }

        return TypedResults.LocalRedirect(problem is null ? "/collecte" : "/collecte?problem=" + Uri.EscapeDataString(problem));
    }

    private static async Task<IResult> UnsubscribeAsync(HttpContext http, INewsDatabase database, CancellationToken cancellation)
    {
        IFormCollection form = await http.Request.ReadFormAsync(cancellation);
        await database.Feeds.RemoveAsync(form["url"].FirstOrDefault() ?? "", cancellation);
        return TypedResults.LocalRedirect("/collecte");
    }

    private static async Task<IResult> CorrectAsync(HttpContext http, INewsDatabase database, NewsDesk desk, CancellationToken cancellation)
    {
        string lines = (await http.Request.ReadFormAsync(cancellation))["lines"].FirstOrDefault() ?? "";
        string[] kept = [.. lines.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).Take(MostLines)];
        int last = Array.FindLastIndex(kept, line => line.Length > 0);
        await database.Corrections.ReplaceAsync(kept[..(last + 1)], desk.Time.GetUtcNow(), cancellation);
        return TypedResults.LocalRedirect("/regles");
    }

    private static async Task<IResult> TakeAsync(IEnumerable<ReadResult> results, INewsDatabase database, NewsDesk desk, CancellationToken cancellation, string? then = null)
    {
        IntakeCounts counts = await BatchIntake.TakeAsync(results, database, desk, origin: null, cancellation);
        return TypedResults.LocalRedirect(then ?? string.Create(CultureInfo.InvariantCulture, $"/collecte?taken={counts.Taken}&known={counts.Known}&refused={counts.Refused}"));
    }

    private static string SafeName(string name)
    {
        string safe = new([.. name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ' ' ? c : '_').TakeLast(120)]);
        return safe.Trim(' ', '.').Length == 0 ? "file.txt" : safe;
    }
}
