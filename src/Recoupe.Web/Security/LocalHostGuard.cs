using System.Net;
using Microsoft.AspNetCore.Http;

namespace Recoupe.Web.Security;

/// <summary>On the loopback, answers only to the loopback's own names: a foreign name that resolves here (DNS rebinding) is some other site's page asking.</summary>
internal sealed class LocalHostGuard(RequestDelegate next, ServeOptions options)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!IPAddress.IsLoopback(options.Address) || IsLocal(context.Request.Host.Host))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return context.Response.WriteAsync("This desk answers to localhost only.");
    }

    private static bool IsLocal(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
}
