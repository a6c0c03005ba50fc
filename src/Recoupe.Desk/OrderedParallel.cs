namespace Recoupe.Desk;

/// <summary>Work on a stream by several threads, results in the order of the input, with a bounded number of items on the way.</summary>
public static class OrderedParallel
{
    // Enough on the way that one long item does not leave the other threads idle.
    private const int ItemsPerThread = 8;

    /// <summary>Maps <paramref name="source"/> by <paramref name="map"/> on <paramref name="threads"/> threads.</summary>
    /// <remarks>Memory is bounded by eight items a thread, however long the source is. An exception of <paramref name="map"/> comes out where its item would have.</remarks>
    public static IEnumerable<TResult> Select<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> map, int threads)
    {
        if (threads <= 1)
        {
            foreach (TSource item in source)
            {
                yield return map(item);
            }

            yield break;
        }

        Queue<Task<TResult>> onTheWay = new();
        foreach (TSource item in source)
        {
            onTheWay.Enqueue(Task.Run(() => map(item)));
            if (onTheWay.Count >= threads * ItemsPerThread)
            {
                yield return onTheWay.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (onTheWay.TryDequeue(out Task<TResult>? next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
