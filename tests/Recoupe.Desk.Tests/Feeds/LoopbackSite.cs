using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Recoupe.Desk.Tests.Feeds;

/// <summary>A site on the loopback that answers as a test says, and remembers what it was asked.</summary>
internal sealed class LoopbackSite : IDisposable
{
    private const int FirstPort = 18200;
    private const int LastPort = 18400;

    private readonly HttpListener _listener;
    private readonly ConcurrentDictionary<string, Action<HttpListenerRequest, HttpListenerResponse>> _pages = new(StringComparer.Ordinal);

    public LoopbackSite()
    {
        (_listener, Address) = Listen();
        _ = Task.Run(ServeAsync);
    }

    public Uri Address { get; }

    public ConcurrentQueue<string> Asked { get; } = [];

    public void Page(string path, string body, string type = "text/html; charset=utf-8") => On(path, (_, response) =>
    {
        response.ContentType = type;
        response.OutputStream.Write(Encoding.UTF8.GetBytes(body));
    });

    public void On(string path, Action<HttpListenerRequest, HttpListenerResponse> answer) => _pages[path] = answer;

    public void Dispose() => _listener.Close();

    // A listener that could not start is of no more use: a new one for each port that is tried.
    private static (HttpListener Listener, Uri Address) Listen()
    {
        for (int port = FirstPort; ; port++)
        {
            Uri address = new($"http://127.0.0.1:{port}/");
            HttpListener listener = new();
            listener.Prefixes.Add(address.ToString());
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException) when (port < LastPort)
            {
                // Taken by another test: the next one.
            }
        }
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Asked.Enqueue(context.Request.Url!.PathAndQuery);
            try
            {
                if (_pages.TryGetValue(context.Request.Url.AbsolutePath, out Action<HttpListenerRequest, HttpListenerResponse>? answer))
                {
                    answer(context.Request, context.Response);
                }
                else
                {
                    context.Response.StatusCode = 404;
                }

                context.Response.Close();
            }
            catch (Exception gone) when (gone is HttpListenerException or IOException)
            {
                // The other side hung up, as some tests want it to.
            }
        }
    }
}
