using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Recoupe.Desk.Fetching;

/// <summary>Asks for pages and feeds on the public internet, with limits on time, size and redirects.</summary>
/// <remarks>
/// Every address is checked after its name was resolved and again after every redirect; the connection goes to the address that was checked, so that a name
/// that resolves to something else a moment later gains nothing. No cookie is kept, no credential sent, no proxy used.
/// </remarks>
public sealed class PageFetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly HttpClient _client;
    private readonly HostTurns _turns;
    private readonly TimeProvider _time;

    /// <summary>Makes a fetcher.</summary>
    public PageFetcher(FetchOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _turns = new HostTurns(options.HostPause, time);
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = ConnectAsync,
        };
        _client = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(options.Agent, null));
    }

    /// <summary>Asks for a page. Nothing that the other side does makes this throw.</summary>
    /// <param name="address">An <c>http</c> or <c>https</c> address.</param>
    /// <param name="entityTag">The tag of the last answer; null asks for all.</param>
    /// <param name="lastModified">The <c>Last-Modified</c> of the last answer; null asks for all.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<Fetched> FetchAsync(Uri address, string? entityTag = null, string? lastModified = null, CancellationToken cancellation = default)
    {
        Uri at = address;
        for (int redirects = 0; ; redirects++)
        {
            if (Refusal(at) is { } refusal)
            {
                return new Fetched(0, at) { Problem = refusal };
            }

            await _turns.WaitAsync(at.Host, cancellation);
            using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(_options.Timeout);
            try
            {
                using HttpRequestMessage request = new(HttpMethod.Get, at);
                AddConditions(request, entityTag, lastModified);
                using HttpResponseMessage response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
                if (response.StatusCode is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
                    && response.Headers.Location is { } location)
                {
                    if (redirects == _options.MaxRedirects)
                    {
                        return new Fetched((int)response.StatusCode, at) { Problem = "redirected too often" };
                    }

                    at = new Uri(at, location);
                    continue;
                }

                return await ReadAsync(response, at, limit.Token);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                return new Fetched(0, at) { Problem = string.Create(CultureInfo.InvariantCulture, $"no answer within {_options.Timeout.TotalSeconds:0} seconds") };
            }
            catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException or SocketException or UriFormatException)
            {
                return new Fetched(0, at) { Problem = error.GetBaseException().Message };
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static void AddConditions(HttpRequestMessage request, string? entityTag, string? lastModified)
    {
        if (entityTag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", entityTag);
        }

        if (lastModified is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", lastModified);
        }
    }

    private static string? Refusal(Uri address) =>
        address.Scheme is not ("http" or "https") ? $"{address.Scheme} addresses are not fetched"
        : address.UserInfo.Length > 0 ? "addresses with a user name are not fetched"
        : null;

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        string host = context.DnsEndPoint.Host;
        IPAddress[] found = await Dns.GetHostAddressesAsync(host, cancellation);
        IPAddress[] allowed = _options.AllowPrivate ? found : [.. found.Where(PublicAddress.Is)];
        if (allowed.Length == 0)
        {
            throw new HttpRequestException(found.Length == 0 ? $"{host} has no address" : $"{host} is no public address (--allow-private asks it all the same)");
        }

        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<Fetched> ReadAsync(HttpResponseMessage response, Uri address, CancellationToken cancellation)
    {
        Fetched answer = new((int)response.StatusCode, address)
        {
            Charset = response.Content.Headers.ContentType?.CharSet,
            EntityTag = response.Headers.TryGetValues("ETag", out IEnumerable<string>? tags) ? tags.First() : null,
            LastModified = response.Content.Headers.TryGetValues("Last-Modified", out IEnumerable<string>? days) ? days.First() : null,
            RetryAfter = response.Headers.RetryAfter is { } wait ? wait.Delta ?? wait.Date - _time.GetUtcNow() : null,
        };
        if (answer.IsUnchanged)
        {
            return answer;
        }

        if (!response.IsSuccessStatusCode)
        {
            return answer with { Problem = string.Create(CultureInfo.InvariantCulture, $"answered {answer.Status}") };
        }

        await using Stream body = await response.Content.ReadAsStreamAsync(cancellation);
        using MemoryStream kept = new();
        byte[] buffer = new byte[32768];
        for (int read; (read = await body.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (kept.Length + read > _options.MaxBytes)
            {
                return answer with { Problem = string.Create(CultureInfo.InvariantCulture, $"longer than {_options.MaxBytes:N0} bytes") };
            }

            kept.Write(buffer, 0, read);
        }

        return answer with { Body = kept.ToArray() };
    }
}
