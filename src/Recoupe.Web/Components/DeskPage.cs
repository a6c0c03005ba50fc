using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Recoupe.Pages.Texts;
using Recoupe.Storage;

namespace Recoupe.Web.Components;

/// <summary>What every page has at hand.</summary>
public abstract class DeskPage : ComponentBase
{
    /// <summary>The request that is answered.</summary>
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    /// <summary>The database.</summary>
    [Inject]
    public required INewsDatabase Database { get; set; }

    /// <summary>The words of the interface.</summary>
    protected UiText Text => UiLanguage.Of(Http);

    /// <summary>An instant, in UTC, as people read it.</summary>
    protected string When(DateTimeOffset instant) => Text.Date(instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Says that there is nothing at this address.</summary>
    protected void NotFound() => Http.Response.StatusCode = StatusCodes.Status404NotFound;
}
