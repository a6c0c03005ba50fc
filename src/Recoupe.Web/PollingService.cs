using Microsoft.Extensions.Hosting;
using Recoupe.Desk;
using Recoupe.Desk.Feeds;
using Recoupe.Storage;

namespace Recoupe.Web;

/// <summary>Visits the feeds that are due, for as long as the desk is served.</summary>
internal sealed class PollingService(NewsDesk desk, FeedPoller poller) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await poller.VisitDueAsync(stoppingToken);
            }
            catch (StorageException)
            {
                // A full disk must not end the desk: what was not taken is still in its feed at the next visit.
            }

            await Task.Delay(Pause, desk.Time, stoppingToken);
        }
    }
}
