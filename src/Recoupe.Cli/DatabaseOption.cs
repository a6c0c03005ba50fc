using System.CommandLine;

namespace Recoupe.Cli;

/// <summary>Which database a verb works on.</summary>
internal static class DatabaseOption
{
    /// <summary>The option <c>--db FILE</c>; <c>news.db</c> in the current folder by default.</summary>
    public static Option<string> Create() => new("--db")
    {
        Description = "The database, one SQLite file; made when it is not there",
        HelpName = "FILE",
        DefaultValueFactory = _ => "news.db",
    };
}
