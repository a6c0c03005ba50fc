using Microsoft.Extensions.Hosting;
using Recoupe.Desk;
using Recoupe.Storage;

namespace Recoupe.Web;

/// <summary>Keeps the counts of the story list up to date, some moments after something has come in.</summary>
internal sealed class CountingService(NewsDesk desk, CountKeeper counts) : BackgroundService
{
    // What comes in together is counted together.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using SemaphoreSlim something = new(1);
        void Wake(IReadOnlyList<TakenArticle> taken)
        {
            if (something.CurrentCount == 0)
            {
                something.Release();
            }
        }

        desk.Taken += Wake;
        try
        {
            while (true)
            {
                await something.WaitAsync(stoppingToken);
                try
                {
                    await counts.CatchUpAsync(stoppingToken);
                }
                catch (StorageException)
                {
                    // A full disk must not end the desk: pages are still read, and the next arrival tries again.
                }

                await Task.Delay(Pause, desk.Time, stoppingToken);
            }
        }
        finally
        {
            desk.Taken -= Wake;
        }
    }
}
