using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Recoupe.Desk;
using Recoupe.Desk.Feeds;
using Recoupe.Desk.Search;
using Recoupe.Storage;
using Recoupe.Web.Assets;
using Recoupe.Web.Components;
using Recoupe.Web.Exports;
using Recoupe.Web.Intake;
using Recoupe.Web.Security;

namespace Recoupe.Web;

/// <summary>The desk served over HTTP: pages, exports, and an interface for programs.</summary>
public sealed class DeskServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly NewsDesk _desk;

    private DeskServer(WebApplication application, NewsDesk desk)
    {
        _application = application;
        _desk = desk;
    }

    /// <summary>Where it listens, as a browser takes it.</summary>
    public Uri Address => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Starts to serve a database, which stays the caller's to dispose of.</summary>
    /// <exception cref="IOException">The address is taken.</exception>
    public static async Task<DeskServer> StartAsync(INewsDatabase database, ServeOptions options, CancellationToken cancellation = default)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(options.Address, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxRequestBytes;
        });
        NewsDesk desk = NewsDesk.Open(database, options.Languages, options.Time, options.Threads);
        DossierDesk dossiers = new(database, options.Languages);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(desk);
        builder.Services.AddSingleton(dossiers);
        builder.Services.AddSingleton(new CountKeeper(database, dossiers));
        builder.Services.AddSingleton(new QuestionReader(desk.Terms));
        builder.Services.AddSingleton(new FeedSubscriptions(database, options.Time));
        builder.Services.AddSingleton(_ => new FeedPoller(database, desk, options.Fetching));
        builder.Services.AddHostedService<CountingService>();
        builder.Services.AddHostedService<PollingService>();
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "recoupe-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.HttpOnly = true;
        });

        WebApplication application = builder.Build();
        application.UseMiddleware<SecurityHeaders>();
        application.UseMiddleware<LocalHostGuard>();
        application.UseStatusCodePagesWithReExecute("/missing", createScopeForStatusCodePages: true);
        application.UseAntiforgery();
        SiteAssets.Map(application);
        StoryExports.Map(application);
        ArticleExports.Map(application);
        SearchExports.Map(application);
        ArticleApi.Map(application);
        IntakeForms.Map(application);
        application.MapGet("/healthz", async (CancellationToken stop) => Results.Json(new { status = "ok", articles = await database.Articles.CountAsync(stop) }));
        application.MapRazorComponents<App>();
        await application.StartAsync(cancellation);
        return new DeskServer(application, desk);
    }

    /// <summary>Waits until it is told to stop.</summary>
    public Task WaitAsync(CancellationToken cancellation) => _application.WaitForShutdownAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
        await _desk.DisposeAsync();
    }
}
