using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Recoupe.Tests.House;

/// <summary>The arrows of docs/architecture.md: which room may use which.</summary>
public sealed partial class ArrowsTests
{
    // A room may use what it names here, and all that lies below that.
    private static readonly Dictionary<string, string[]> Rooms = new()
    {
        ["Text"] = [],
        ["Formats"] = ["Text"],
        ["Snapshots"] = ["Text"],
        ["Languages"] = ["Text"],
        ["Sentences"] = ["Languages"],
        ["Names"] = ["Sentences"],
        ["Times"] = ["Sentences"],
        ["Quantities"] = ["Sentences"],
        ["Quotes"] = ["Sentences", "Names"],
        ["Reuse"] = ["Sentences", "Snapshots"],
        ["Stories"] = ["Sentences", "Reuse"],
        ["CrossCheck"] = ["Names", "Times", "Quantities", "Quotes", "Stories", "Formats"],
    };

    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["Recoupe"] = [],
        ["Recoupe.Reading"] = ["Recoupe"],
        ["Recoupe.Storage"] = ["Recoupe"],
        ["Recoupe.Desk"] = ["Recoupe", "Recoupe.Reading", "Recoupe.Storage"],
        ["Recoupe.Pages"] = ["Recoupe"],
        ["Recoupe.Web"] = ["Recoupe.Desk", "Recoupe.Pages"],
        ["Recoupe.Cli"] = ["Recoupe.Desk", "Recoupe.Pages", "Recoupe.Web"],
    };

    [Fact]
    public void Rooms_OnlyUseWhatLiesBelow()
    {
        string core = Path.Combine(RepositoryRoot.Path, "src", "Recoupe");
        List<string> wrong = [];
        foreach (string folder in Directory.GetDirectories(core))
        {
            string room = Path.GetFileName(folder);
            if (room is "bin" or "obj")
            {
                continue;
            }

            Assert.True(Rooms.ContainsKey(room), $"{room} is no room of the house: add it to docs/architecture.md and here");
            HashSet<string> below = Below(room);
            foreach (string file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            {
                foreach (Match use in RoomUse().Matches(File.ReadAllText(file)))
                {
                    string used = use.Groups[1].Value;
                    if (Rooms.ContainsKey(used) && used != room && !below.Contains(used))
                    {
                        wrong.Add($"{Path.GetRelativePath(core, file)} uses {used}");
                    }
                }
            }
        }

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Projects_OnlyReferenceWhatTheHouseAllows()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            string project = Path.GetFileNameWithoutExtension(file);
            Assert.True(Projects.TryGetValue(project, out string[]? allowed), $"{project} is no project of the house");
            IEnumerable<string> referenced = XDocument.Load(file).Descendants("ProjectReference")
                .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
                .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));
            Assert.All(referenced, name => Assert.Contains(name, allowed));
        }
    }

    [Fact]
    public void Core_ReferencesNoPackage()
    {
        XDocument project = XDocument.Load(Path.Combine(RepositoryRoot.Path, "src", "Recoupe", "Recoupe.csproj"));
        Assert.Empty(project.Descendants("PackageReference"));
        AssemblyName[] referenced = typeof(Annotator).Assembly.GetReferencedAssemblies();
        Assert.NotEmpty(referenced);
        Assert.All(referenced, assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal));
    }

    private static HashSet<string> Below(string room)
    {
        HashSet<string> below = [];
        Stack<string> todo = new(Rooms[room]);
        while (todo.TryPop(out string? next))
        {
            if (below.Add(next))
            {
                foreach (string further in Rooms[next])
                {
                    todo.Push(further);
                }
            }
        }

        return below;
    }

    [GeneratedRegex(@"\bRecoupe\.([A-Z][A-Za-z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex RoomUse();
}
