using Recoupe.Reuse;
using Recoupe.Stories;

namespace Recoupe.Tests.Stories;

public sealed class IndexJournalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recoupe-journal").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Open_AfterEveryFewArticles_GivesTheAnswersOfOneRun()
    {
        StoryIndex stories = new();
        ReuseIndex reuse = new();
        IndexJournal journal = IndexJournal.Open(_folder);
        for (int i = 0; i < 120; i++)
        {
            (StoryAssignment story, IReadOnlyList<ReuseRelation> relations) = journal.Add(StoryIndexTests.Told(i));
            Assert.Equal(stories.Assign(StoryIndexTests.Told(i)).Story, story.Story);
            Assert.Equal(reuse.Add(StoryIndexTests.Told(i)).Select(relation => (relation.A, relation.Score)), relations.Select(relation => (relation.A, relation.Score)));
            if (i == 50)
            {
                string one = stories.StoryOf("n1")!;
                string other = stories.StoryOf("n2")!;
                Assert.Equal(stories.Merge(one, other).Into, journal.Merge(one, other).Into);
            }

            if (i % 23 == 0)
            {
                journal.Checkpoint();
            }

            if (i % 10 == 0)
            {
                journal.Dispose();
                journal = IndexJournal.Open(_folder);
            }
        }

        Assert.Equal(stories.Changes.Count, journal.Stories.Changes.Count);
        Assert.Equal(reuse.Settle().Select(relation => (relation.A, relation.B, relation.Score)), journal.Reuse.Settle().Select(relation => (relation.A, relation.B, relation.Score)));
        journal.Dispose();
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void Open_LogCutAnywhere_LosesOnlyTheCutEntry()
    {
        using (IndexJournal journal = IndexJournal.Open(_folder))
        {
            journal.Add(StoryIndexTests.Told(0));
            journal.Add(StoryIndexTests.Told(1));
        }

        string log = Directory.GetFiles(_folder, "*.log").Single();
        byte[] whole = File.ReadAllBytes(log);
        int first = BitConverter.ToInt32(whole) + 4;
        for (int length = 0; length < whole.Length; length += 7)
        {
            File.WriteAllBytes(log, whole[..length]);
            using IndexJournal journal = IndexJournal.Open(_folder);
            Assert.Equal(length >= first ? 1 : 0, journal.Stories.Articles);
            journal.Add(StoryIndexTests.Told(2));
            Assert.NotNull(journal.Stories.StoryOf("n2"));
        }
    }

    [Fact]
    public void Open_DamagedLog_SaysSo()
    {
        using (IndexJournal journal = IndexJournal.Open(_folder))
        {
            journal.Add(StoryIndexTests.Told(0));
            journal.Add(StoryIndexTests.Told(1));
        }

        string log = Directory.GetFiles(_folder, "*.log").Single();
        byte[] bytes = File.ReadAllBytes(log);
        bytes[60] ^= 1;
        File.WriteAllBytes(log, bytes);
        Assert.Throws<InvalidDataException>(() => IndexJournal.Open(_folder));
    }

    [Fact]
    public void Open_SnapshotLeftUnfinished_TakesTheOneBefore()
    {
        using (IndexJournal journal = IndexJournal.Open(_folder))
        {
            journal.Add(StoryIndexTests.Told(0));
            journal.Checkpoint();
            journal.Add(StoryIndexTests.Told(1));
        }

        File.WriteAllText(Path.Combine(_folder, "0000000002.snapshot.tmp"), "cut o");
        using IndexJournal again = IndexJournal.Open(_folder);
        Assert.Equal(2, again.Stories.Articles);
        Assert.Equal(1, again.Entries);
    }
}
