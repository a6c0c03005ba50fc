using Recoupe.Languages;
using Recoupe.Sentences;

namespace Recoupe.Tests.Sentences;

public sealed class PackedModelTests
{
    // The smallest models: packing takes its time.
    [Fact]
    public void Write_OfAModelThatWasRead_GivesItsFile()
    {
        LanguagePack pack = LanguageCatalog.Embedded.Find("es")!;
        Assert.Equal(Bytes(pack, ParserModel.FileName), ParserModelFile.Write(Read(pack, ParserModel.FileName, ParserModelFile.Read)));
        Assert.Equal(Bytes(pack, TaggerModel.FileName), TaggerModelFile.Write(Read(pack, TaggerModel.FileName, TaggerModelFile.Read)));
    }

    [Fact]
    public void Read_OfAnotherKindOfModel_IsRefused()
    {
        LanguagePack pack = LanguageCatalog.Embedded.Find("fr")!;
        Assert.Throws<InvalidDataException>(() => Read(pack, TaggerModel.FileName, ParserModelFile.Read));
    }

    private static byte[] Bytes(LanguagePack pack, string name) => Read(pack, name, stream =>
    {
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    });

    private static T Read<T>(LanguagePack pack, string name, Func<Stream, T> read)
    {
        using Stream file = pack.Open(name);
        return read(file);
    }
}
