namespace Recoupe.Tests.Specs;

/// <summary>One case of a spec file: a block quote under a heading, its settings from the list lines before it.</summary>
/// <remarks>
/// A spec is Markdown that a linguist can read:
/// <code>
/// ## Relative days
/// - published: 2022-10-11
///
/// > Elle est arrivée [hier](2022-10-10).
/// </code>
/// Lines of one block quote are joined by line feeds; an empty line ends the case. Settings hold until the next heading.
/// </remarks>
public sealed record SpecCase(string Path, int Line, string Heading, IReadOnlyDictionary<string, string> Settings, MarkedText Marked)
{
    /// <summary>The text without its marks.</summary>
    public string Text => Marked.Text;

    /// <summary>Reads the cases of <c>tests/specs/&lt;path&gt;</c>.</summary>
    public static IReadOnlyList<SpecCase> Read(string path)
    {
        string file = System.IO.Path.Combine(AppContext.BaseDirectory, "specs", path);
        List<SpecCase> cases = [];
        string heading = "";
        Dictionary<string, string> settings = [];
        List<string> block = [];
        string[] lines = System.IO.File.ReadAllLines(file);
        for (int i = 0; i <= lines.Length; i++)
        {
            string line = i < lines.Length ? lines[i] : "";
            if (line.StartsWith('>'))
            {
                block.Add(line.Length > 1 && line[1] == ' ' ? line[2..] : line[1..]);
                continue;
            }

            if (block.Count > 0)
            {
                cases.Add(new SpecCase(path, i - block.Count + 1, heading, new Dictionary<string, string>(settings), MarkedText.Parse(string.Join('\n', block))));
                block.Clear();
            }

            if (line.StartsWith('#'))
            {
                heading = line.TrimStart('#').Trim();
                settings.Clear();
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal) && line.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon)
            {
                settings[line[2..colon].Trim()] = line[(colon + 1)..].Trim();
            }
        }

        Assert.NotEmpty(cases);
        return cases;
    }

    public override string ToString() => $"{Path}:{Line} {Heading}";
}
