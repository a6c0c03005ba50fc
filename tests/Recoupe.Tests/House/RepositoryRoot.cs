namespace Recoupe.Tests.House;

/// <summary>The folder that holds the solution, found from where the tests run.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Recoupe.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("no Recoupe.slnx above " + AppContext.BaseDirectory);
    }
}
