namespace Recoupe.Reading;

/// <summary>Reads a stream whole, unless it is too long.</summary>
internal static class BoundedBytes
{
    /// <returns>The bytes; null when there are more than <paramref name="limit"/>.</returns>
    public static byte[]? Read(Stream stream, long limit)
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[81920];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + count > limit)
            {
                return null;
            }

            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
