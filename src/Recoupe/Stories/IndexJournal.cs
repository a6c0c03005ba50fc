using System.Globalization;
using Recoupe.Languages;
using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>Both indexes in a folder: a snapshot, and a log of what came since. A process that is killed at any moment loses nothing it has answered, and gives the same answers when it is started again.</summary>
/// <remarks>
/// What comes in is logged before it is taken. A snapshot is written beside the old one and takes its place by being renamed; its number and the log's
/// are the same, so that a log is never played over the wrong one. One process at a time. Not safe for use by several threads at once.
/// </remarks>
public sealed class IndexJournal : IDisposable
{
    private const string SnapshotEnding = ".snapshot";
    private const string LogEnding = ".log";
    private const string Digits = "D10";

    private readonly string _folder;
    private readonly bool _toDisk;
    private JournalFile _log;
    private int _number;

    private IndexJournal(string folder, bool toDisk, int number, StoryIndex stories, ReuseIndex reuse)
    {
        (_folder, _toDisk, _number, Stories, Reuse) = (folder, toDisk, number, stories, reuse);
        _log = new JournalFile(Path(number, LogEnding));
    }

    /// <summary>The stories. Change them by this journal only, or a restart will not know.</summary>
    public StoryIndex Stories { get; }

    /// <summary>The shared copy. Add to it by this journal only.</summary>
    public ReuseIndex Reuse { get; }

    /// <summary>How many entries of the log there are since the snapshot: what a restart would play again.</summary>
    public int Entries { get; private set; }

    /// <summary>Opens the indexes in a folder, or begins them.</summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <param name="catalog">The language packs; the ones built in when null.</param>
    /// <param name="stories">The bounds of the stories; the same ones each time.</param>
    /// <param name="reuse">The bounds of the shared copy.</param>
    /// <param name="toDisk">Whether every entry is forced to the disk, to outlive a power cut too; slow.</param>
    /// <exception cref="InvalidDataException">The snapshot or the log is damaged.</exception>
    /// <exception cref="IOException">The folder cannot be used.</exception>
    public static IndexJournal Open(string folder, LanguageCatalog? catalog = null, StoryOptions? stories = null, ReuseOptions? reuse = null, bool toDisk = false)
    {
        Directory.CreateDirectory(folder);
        int number = Directory.EnumerateFiles(folder, "*" + SnapshotEnding).Select(NumberOf).DefaultIfEmpty(0).Max();
        IndexJournal journal;
        if (number == 0)
        {
            journal = new IndexJournal(folder, toDisk, 0, new StoryIndex(stories, catalog), new ReuseIndex(reuse, catalog));
        }
        else
        {
            using FileStream file = File.OpenRead(System.IO.Path.Combine(folder, Name(number) + SnapshotEnding));
            using BufferedStream snapshot = new(file, 1 << 16);
            journal = new IndexJournal(folder, toDisk, number, StoryIndex.Load(snapshot, stories, catalog), ReuseIndex.Load(snapshot, reuse, catalog));
        }

        journal.Replay();
        journal.Sweep();
        return journal;
    }

    /// <summary>Takes an article in.</summary>
    /// <returns>Its story, and the earlier articles it shares copy with.</returns>
    public (StoryAssignment Story, IReadOnlyList<ReuseRelation> Reuse) Add(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Append(stream => JournalEntry.Write(stream, article));
        return (Stories.Assign(article), Reuse.Add(article));
    }

    /// <summary>Merges one story into another because a user says so (<see cref="StoryIndex.Merge(string, string)"/>).</summary>
    /// <exception cref="ArgumentException">There is no such story, or both are one.</exception>
    public StoryChange Merge(string from, string into) => Log(Stories.Merge(from, into));

    /// <summary>Makes these articles a story of their own because a user says so (<see cref="StoryIndex.Split"/>).</summary>
    /// <exception cref="ArgumentException">There is no such story, or the articles are no part of it.</exception>
    public StoryChange Split(string story, IEnumerable<string> articles) => Log(Stories.Split(story, articles));

    /// <summary>Writes a snapshot and begins a new log.</summary>
    public void Checkpoint()
    {
        string path = Path(_number + 1, SnapshotEnding);
        string unfinished = path + ".tmp";
        using (FileStream file = new(unfinished, FileMode.Create, FileAccess.Write))
        {
            Stories.Save(file);
            Reuse.Save(file);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
        _log.Dispose();
        _number++;
        _log = new JournalFile(Path(_number, LogEnding));
        Entries = 0;
        Sweep();
    }

    /// <inheritdoc/>
    public void Dispose() => _log.Dispose();

    private static string Name(int number) => number.ToString(Digits, CultureInfo.InvariantCulture);

    private static int NumberOf(string path) =>
        int.TryParse(System.IO.Path.GetFileNameWithoutExtension(path), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private string Path(int number, string ending) => System.IO.Path.Combine(_folder, Name(number) + ending);

    private StoryChange Log(StoryChange change)
    {
        Append(stream => JournalEntry.Write(stream, change));
        return change;
    }

    private void Append(Action<Stream> write)
    {
        _log.Append(write, _toDisk);
        Entries++;
    }

    private void Replay()
    {
        foreach (MemoryStream entry in _log.Entries())
        {
            (AnnotatedArticle? article, StoryChange? change) = JournalEntry.From(entry);
            Entries++;
            if (article is not null)
            {
                Stories.Assign(article);
                Reuse.Add(article);
            }
            else
            {
                Stories.Replay(change!);
            }
        }
    }

    // What a checkpoint made superfluous, or a kill left unfinished.
    private void Sweep()
    {
        foreach (string path in Directory.EnumerateFiles(_folder).ToArray())
        {
            string ending = System.IO.Path.GetExtension(path);
            if (ending == ".tmp" || (ending is SnapshotEnding or LogEnding && NumberOf(path) < _number))
            {
                File.Delete(path);
            }
        }
    }
}
