using System.IO.Compression;
using Recoupe.Desk.Fetching;
using Recoupe.Desk.Tests.Feeds;

namespace Recoupe.Desk.Tests.Fetching;

public sealed class PageFetcherTests
{
    private static readonly FetchOptions Quick = new() { HostPause = TimeSpan.Zero, AllowPrivate = true, MaxBytes = 100_000 };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://127.0.0.1:{0}/")]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://2130706433:{0}/")]
    [InlineData("http://0x7f000001:{0}/")]
    [InlineData("http://0177.0.0.1:{0}/")]
    [InlineData("http://127.1:{0}/")]
    [InlineData("http://[::1]:{0}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/")]
    [InlineData("http://0.0.0.0:{0}/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("http://user:secret@127.0.0.1:{0}/")]
    public async Task ThisMachine_IsNotAsked_WhateverItIsCalled(string address)
    {
        using LoopbackSite site = new();
        site.Page("/", "secret");
        using PageFetcher fetcher = new(Quick with { AllowPrivate = false }, TimeProvider.System);
        Fetched answer = await fetcher.FetchAsync(new Uri(string.Format(null, address, site.Address.Port)), cancellation: Cancellation);
        Assert.NotNull(answer.Problem);
        Assert.False(answer.IsGood);
        Assert.Empty(site.Asked);
    }

    [Fact]
    public async Task Redirects_AreFollowed_ToTheirEnd()
    {
        using LoopbackSite site = new();
        site.On("/old", (_, response) => response.Redirect(site.Address + "new"));
        site.Page("/new", "here");
        site.On("/ring", (_, response) => response.Redirect(site.Address + "ring"));
        site.On("/out", (_, response) => response.Redirect("file:///etc/passwd"));
        using PageFetcher fetcher = new(Quick, TimeProvider.System);
        Fetched moved = await fetcher.FetchAsync(new Uri(site.Address, "old"), cancellation: Cancellation);
        Assert.Equal((200, "/new", "here"), (moved.Status, moved.Address.AbsolutePath, System.Text.Encoding.UTF8.GetString(moved.Body)));
        Assert.Equal("redirected too often", (await fetcher.FetchAsync(new Uri(site.Address, "ring"), cancellation: Cancellation)).Problem);
        Assert.Contains("not fetched", (await fetcher.FetchAsync(new Uri(site.Address, "out"), cancellation: Cancellation)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAnswerTooLong_IsCutOff_EvenWhenItComesCompressed()
    {
        using LoopbackSite site = new();
        site.Page("/long", new string('x', 200_000));
        site.On("/bomb", (_, response) =>
        {
            response.AddHeader("Content-Encoding", "gzip");
            using GZipStream gzip = new(response.OutputStream, CompressionLevel.Optimal);
            gzip.Write(new byte[5_000_000]);
        });
        using PageFetcher fetcher = new(Quick, TimeProvider.System);
        foreach (string path in new[] { "long", "bomb" })
        {
            Fetched answer = await fetcher.FetchAsync(new Uri(site.Address, path), cancellation: Cancellation);
            Assert.Contains("longer than", answer.Problem, StringComparison.Ordinal);
            Assert.Empty(answer.Body);
        }
    }

    [Fact]
    public async Task Silence_EndsInTime()
    {
        using LoopbackSite site = new();
        using ManualResetEventSlim done = new();
        site.On("/slow", (_, _) => done.Wait(TimeSpan.FromSeconds(20)));
        using PageFetcher fetcher = new(Quick with { Timeout = TimeSpan.FromMilliseconds(300) }, TimeProvider.System);
        Fetched answer = await fetcher.FetchAsync(new Uri(site.Address, "slow"), cancellation: Cancellation);
        done.Set();
        Assert.StartsWith("no answer within", answer.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNotThere_IsSaid()
    {
        using LoopbackSite site = new();
        using PageFetcher fetcher = new(Quick, TimeProvider.System);
        Assert.Equal("answered 404", (await fetcher.FetchAsync(new Uri(site.Address, "none"), cancellation: Cancellation)).Problem);
        Assert.NotNull((await fetcher.FetchAsync(new Uri("http://no-such-host.invalid/"), cancellation: Cancellation)).Problem);
    }
}
