using System.Buffers.Binary;

namespace Recoupe.Stories;

/// <summary>A log on disk: entries one after the other, each behind its length. An entry that was cut off as it was written is dropped.</summary>
internal sealed class JournalFile : IDisposable
{
    private readonly FileStream _file;
    private readonly MemoryStream _entry = new();

    /// <summary>Opens a log, or begins it.</summary>
    public JournalFile(string path) => _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);

    /// <summary>The entries, from the first; afterwards the log stands at its end, ready to be written to.</summary>
    /// <exception cref="InvalidDataException">An entry is damaged, not only cut off.</exception>
    public IEnumerable<MemoryStream> Entries()
    {
        byte[] head = new byte[sizeof(int)];
        long sound = 0;
        _file.Position = 0;
        while (_file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length)
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(head);
            if (length <= 0)
            {
                throw new InvalidDataException($"the log is damaged at byte {sound.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
            }

            if (length > _file.Length - _file.Position)
            {
                break;
            }

            byte[] bytes = new byte[length];
            _file.ReadExactly(bytes);
            sound = _file.Position;
            yield return new MemoryStream(bytes, writable: false);
        }

        _file.SetLength(sound);
        _file.Position = sound;
    }

    /// <summary>Appends an entry, handed to the operating system before this returns: it outlives the process, and a power cut only when <paramref name="toDisk"/>.</summary>
    public void Append(Action<Stream> write, bool toDisk)
    {
        _entry.SetLength(sizeof(int));
        _entry.Position = sizeof(int);
        write(_entry);
        BinaryPrimitives.WriteInt32LittleEndian(_entry.GetBuffer(), (int)_entry.Length - sizeof(int));
        _file.Write(_entry.GetBuffer(), 0, (int)_entry.Length);
        _file.Flush(toDisk);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
