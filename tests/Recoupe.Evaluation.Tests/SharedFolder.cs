namespace Recoupe.Evaluation.Tests;

/// <summary>The folder of labelled data and scorers, where it is at hand.</summary>
public static class SharedFolder
{
    /// <summary>Its path; the test is skipped, with a word, where it is absent.</summary>
    public static string Path
    {
        get
        {
            string path = Environment.GetEnvironmentVariable("RECOUPE_SHARED") ?? System.IO.Path.Combine(Recoupe.Tests.House.RepositoryRoot.Path, "..", "shared");
            Assert.SkipUnless(Directory.Exists(System.IO.Path.Combine(path, "gold")), "no labelled data at hand");
            return path;
        }
    }
}
