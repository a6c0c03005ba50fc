using Microsoft.Extensions.Hosting;
using Recoupe.Desk;
using Recoupe.Desk.Feeds;

namespace Recoupe.Web;

/// <summary>Visits the feeds that are due, for as long as the desk is served.</summary>
internal sealed class PollingService(NewsDesk desk, FeedPoller poller) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await poller.VisitDueAsync(stoppingToken);
            await Task.Delay(Pause, desk.Time, stoppingToken);
        }
    }
}
