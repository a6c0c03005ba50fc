using Recoupe.Snapshots;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>The form of a story index on disk, and of the changes in it.</summary>
internal static class StorySnapshot
{
    /// <summary>What a snapshot begins with: "RCST".</summary>
    public const uint Mark = 0x54534352;

    /// <summary>The version of the form.</summary>
    public const int Version = 2;

    /// <summary>Writes what users parted and what changed.</summary>
    public static void Write(SnapshotWriter writer, HashSet<(int, int)> parted, List<StoryChange> changes)
    {
        writer.Write(parted.Count);
        foreach ((int one, int other) in parted.Order())
        {
            writer.Write(one);
            writer.Write(other);
        }

        writer.Write(changes.Count);
        foreach (StoryChange change in changes)
        {
            Write(writer, change);
        }
    }

    /// <summary>Reads what <see cref="Write(SnapshotWriter, HashSet{ValueTuple{int, int}}, List{StoryChange})"/> wrote.</summary>
    public static void Read(SnapshotReader reader, HashSet<(int, int)> parted, List<StoryChange> changes, int stories)
    {
        int pairs = reader.ReadCount();
        for (int i = 0; i < pairs; i++)
        {
            parted.Add((reader.ReadIndex(stories), reader.ReadIndex(stories)));
        }

        int count = reader.ReadCount();
        for (int i = 0; i < count; i++)
        {
            changes.Add(ReadChange(reader));
        }
    }

    /// <summary>Writes a change.</summary>
    public static void Write(SnapshotWriter writer, StoryChange change)
    {
        writer.Write(change.Number);
        writer.Write(change.Kind == StoryChangeKind.Split);
        writer.Write(change.From);
        writer.Write(change.Into);
        writer.Write(change.Cause == StoryChangeCause.User);
        writer.Write(change.AfterArticles);
        writer.Write(change.Score);
        writer.Write(change.Threshold);
        writer.Write(change.Article is not null);
        writer.Write(change.Article ?? "");
        writer.Write(change.Articles.Count);
        foreach (string article in change.Articles)
        {
            writer.Write(article);
        }

        writer.Write(change.Evidence.Count);
        foreach (StoryEvidence evidence in change.Evidence)
        {
            writer.Write(evidence.Span.Start);
            writer.Write(evidence.Span.End);
            writer.Write(evidence.Kind);
            writer.Write(evidence.Weight);
        }
    }

    /// <summary>Reads a change.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static StoryChange ReadChange(SnapshotReader reader)
    {
        int number = reader.ReadCount();
        StoryChangeKind kind = reader.ReadBool() ? StoryChangeKind.Split : StoryChangeKind.Merge;
        StoryChange change = new(number, kind, reader.ReadString(), reader.ReadString())
        {
            Cause = reader.ReadBool() ? StoryChangeCause.User : StoryChangeCause.Index,
            AfterArticles = reader.ReadCount(),
            Score = reader.ReadDouble(),
            Threshold = reader.ReadDouble(),
        };
        bool shown = reader.ReadBool();
        string article = reader.ReadString();
        return change with
        {
            Article = shown ? article : null,
            Articles = reader.ReadMany(reader.ReadCount(), static r => r.ReadString()),
            Evidence = reader.ReadMany(reader.ReadCount(), ReadEvidence),
        };
    }

    private static StoryEvidence ReadEvidence(SnapshotReader reader)
    {
        (int start, int end) = (reader.ReadCount(), reader.ReadCount());
        return end < start
            ? throw SnapshotReader.Broken("a span that ends before it begins")
            : new StoryEvidence(new Span(start, end), reader.ReadName(), reader.ReadDouble());
    }
}
