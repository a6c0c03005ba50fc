using System.Text;

namespace Recoupe.Languages;

/// <summary>One compiled language pack: an index of files in one stream; see <c>eng/Recoupe.Packs</c> for the format.</summary>
internal static class PackFile
{
    private const byte Version = 1;

    /// <summary>Reads the index of a pack.</summary>
    /// <param name="open">Opens the pack; called again for each file that is read.</param>
    /// <returns>The files by name, each with what opens it.</returns>
    /// <exception cref="InvalidDataException">It is no pack, or one of another version.</exception>
    public static Dictionary<string, Func<Stream>> Read(Func<Stream> open)
    {
        using BinaryReader reader = new(open(), Encoding.UTF8);
        if (!reader.ReadBytes(4).AsSpan().SequenceEqual("RCPK"u8) || reader.ReadByte() != Version)
        {
            throw new InvalidDataException("not a language pack of this version");
        }

        int count = reader.ReadInt32();
        Dictionary<string, Func<Stream>> files = new(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string name = reader.ReadString();
            int offset = reader.ReadInt32();
            int length = reader.ReadInt32();
            files[name] = () => new StretchStream(open(), offset, length);
        }

        return files;
    }
}
