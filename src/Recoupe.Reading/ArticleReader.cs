namespace Recoupe.Reading;

/// <summary>Reads coverage: files, folders, globs, and <c>-</c> for the standard input, in the order given.</summary>
/// <remarks>
/// Streaming: results come while the input is read, and memory does not grow with its size. Nothing throws for what an input holds:
/// each file or line that cannot be read gives a refusal, and the rest is read.
/// </remarks>
public static class ArticleReader
{
    /// <summary>Reads the articles of <paramref name="paths"/>; folders are read whole, their files in ordinal order of their paths.</summary>
    public static IEnumerable<ReadResult> Read(IEnumerable<string> paths, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReadAll(paths, options ?? ReadOptions.Default);
    }

    private static IEnumerable<ReadResult> ReadAll(IEnumerable<string> paths, ReadOptions options)
    {
        foreach (InputPath path in InputPath.Expand(paths))
        {
            if (path.Problem is { } problem)
            {
                yield return ReadResult.Refused(path.Name, null, problem);
                continue;
            }

            foreach (ReadResult result in ReadSource(InputSource.Of(path, options), options))
            {
                yield return result;
            }
        }
    }

    /// <summary>Reads one source; what goes wrong below becomes a refusal.</summary>
    internal static IEnumerable<ReadResult> ReadSource(InputSource source, ReadOptions options)
    {
        // An iterator cannot yield out of a try with catch: the readers are stepped by hand.
        using IEnumerator<ReadResult> results = FormatReader.Read(source, options).GetEnumerator();
        bool any = false;
        while (true)
        {
            ReadResult? failure = null;
            bool more = false;
            try
            {
                more = results.MoveNext();
            }
            catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                failure = ReadResult.Refused(source.Name, null, error.Message);
            }

            if (failure is not null)
            {
                yield return failure;
                yield break;
            }

            if (!more)
            {
                break;
            }

            any = true;
            yield return results.Current;
        }

        if (!any)
        {
            yield return ReadResult.Refused(source.Name, null, "it holds no article");
        }
    }
}
