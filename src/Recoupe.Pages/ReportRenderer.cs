using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Recoupe.CrossCheck;
using Recoupe.Pages.Components;
using Recoupe.Pages.Report;
using Recoupe.Pages.Texts;

namespace Recoupe.Pages;

/// <summary>Renders a dossier as one self-contained HTML page: no script, nothing loaded, the same bytes for the same dossier.</summary>
public static class ReportRenderer
{
    /// <summary>Writes the page to <paramref name="writer"/>, in the interface language <paramref name="uiLanguage"/> (<c>fr</c>, <c>en</c>).</summary>
    public static Task RenderAsync(Dossier dossier, string uiLanguage, TextWriter writer) => RenderAsync(dossier, new ReportOptions(uiLanguage), writer);

    /// <summary>Writes the page to <paramref name="writer"/>.</summary>
    public static async Task RenderAsync(Dossier dossier, ReportOptions options, TextWriter writer)
    {
        ReportView view = new(dossier, UiText.For(options.Language));
        ServiceCollection services = new();
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        await using ServiceProvider provider = services.BuildServiceProvider();
        await using HtmlRenderer renderer = new(provider, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = view, ["Options"] = options });
            HtmlRootComponent page = await renderer.RenderComponentAsync<ReportPage>(parameters);
            await writer.WriteAsync("<!doctype html>\n");
            page.WriteHtmlTo(writer);
        });
    }
}
