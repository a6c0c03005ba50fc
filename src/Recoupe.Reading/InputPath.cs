using System.IO.Enumeration;

namespace Recoupe.Reading;

/// <summary>One file to read, or why there is none.</summary>
internal sealed record InputPath(string Name, string? Problem)
{
    /// <summary>The standard input.</summary>
    public const string StandardInput = "-";

    public static IEnumerable<InputPath> Expand(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (path == StandardInput || File.Exists(path))
            {
                yield return new InputPath(path, null);
            }
            else if (Directory.Exists(path))
            {
                foreach (InputPath file in FilesOf(path, path, "*", recursive: true))
                {
                    yield return file;
                }
            }
            else if (path.AsSpan().ContainsAny('*', '?'))
            {
                foreach (InputPath file in Glob(path))
                {
                    yield return file;
                }
            }
            else
            {
                yield return new InputPath(path, "no such file or folder");
            }
        }
    }

    // The pattern's last part is matched in the folder before it; ** there means that folder and all below.
    private static List<InputPath> Glob(string path)
    {
        string pattern = Path.GetFileName(path);
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        bool recursive = Path.GetFileName(folder) == "**";
        if (recursive)
        {
            folder = Path.GetDirectoryName(folder) is { Length: > 0 } above ? above : ".";
        }

        return Directory.Exists(folder) ? FilesOf(path, folder, pattern, recursive) : [new InputPath(path, "no such folder")];
    }

    private static List<InputPath> FilesOf(string path, string folder, string pattern, bool recursive)
    {
        EnumerationOptions walk = new() { RecurseSubdirectories = recursive, MaxRecursionDepth = 64, AttributesToSkip = FileAttributes.ReparsePoint };
        List<string> files = [.. Directory.EnumerateFiles(folder, "*", walk).Where(file => Matches(pattern, file))];
        files.Sort(StringComparer.Ordinal);
        return files.Count == 0
            ? [new InputPath(path, "no file there")]
            : [.. files.Select(file => new InputPath(file, null))];
    }

    // Hidden files are those of the system and of editors, not coverage.
    private static bool Matches(string pattern, string file)
    {
        ReadOnlySpan<char> name = Path.GetFileName(file.AsSpan());
        return name is not ['.', ..] && FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);
    }
}
