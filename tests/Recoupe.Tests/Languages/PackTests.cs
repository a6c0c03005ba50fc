using System.Text.Json;
using Recoupe.Languages;
using Recoupe.Packs;
using Recoupe.Tests.House;

namespace Recoupe.Tests.Languages;

public sealed class PackTests
{
    /// <summary>The most that a compiled language may weigh, in bytes.</summary>
    private const int Heaviest = 6 * 1024 * 1024;

    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "languages");

    public static TheoryData<string> Codes => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void PackJson_NamesEveryFileWithOriginAndLicence(string code)
    {
        using JsonDocument pack = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, code, "pack.json")));
        Assert.Equal(code, pack.RootElement.GetProperty("language").GetString());
        List<string> listed = [];
        foreach (JsonProperty file in pack.RootElement.GetProperty("files").EnumerateObject())
        {
            listed.Add(file.Name);
            Assert.False(string.IsNullOrWhiteSpace(file.Value.GetProperty("origin").GetString()), file.Name + " says where it is from");
            Assert.False(string.IsNullOrWhiteSpace(file.Value.GetProperty("licence").GetString()), file.Name + " says its licence");
        }

        string[] there =
        [
            .. Directory.GetFiles(Path.Combine(Folder, code), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Path.Combine(Folder, code), file).Replace('\\', '/'))
                .Where(file => file != "pack.json"),
        ];
        Assert.Equal(there.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void CompiledPack_HoldsThePlainFiles(string code)
    {
        LanguagePack embedded = LanguageCatalog.Embedded.Find(code)!;
        foreach (string file in Directory.GetFiles(Path.Combine(Folder, code), "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(Path.Combine(Folder, code), file).Replace('\\', '/');
            Assert.True(embedded.Has(name), name);
            Assert.True(File.ReadAllBytes(file).AsSpan().SequenceEqual(embedded.Bytes(name)), name + " is the same in the pack");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void CompiledPack_IsReproducibleAndLight(string code)
    {
        byte[] pack = PackWriter.Write(Path.Combine(Folder, code));
        Assert.Equal(pack, PackWriter.Write(Path.Combine(Folder, code)));
        Assert.InRange(pack.Length, 1, Heaviest);
    }

    [Fact]
    public void Open_FileThatIsNotThere_Throws() =>
        Assert.Throws<FileNotFoundException>(() => LanguageCatalog.Embedded.Find("fr")!.Open("no/such.file"));

    [Fact]
    public void Codes_AreLanguagesOnly() => Assert.Equal(["de", "en", "es", "fr"], LanguageCatalog.Embedded.Codes);
}
