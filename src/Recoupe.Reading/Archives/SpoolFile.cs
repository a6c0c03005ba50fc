namespace Recoupe.Reading.Archives;

/// <summary>Copies what can only be read forward to a temporary file, which is gone when it is closed.</summary>
internal static class SpoolFile
{
    public static Stream Of(Stream stream)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        FileStream file = new(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            stream.CopyTo(file, 1 << 16);
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
