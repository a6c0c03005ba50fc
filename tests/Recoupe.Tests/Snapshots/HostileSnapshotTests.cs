using System.Globalization;
using Recoupe.Reuse;
using Recoupe.Snapshots;
using Recoupe.Stories;
using Recoupe.Tests.Reuse;
using Recoupe.Tests.Stories;
using Recoupe.Text;

namespace Recoupe.Tests.Snapshots;

public sealed class HostileSnapshotTests
{
    private const int Head = 8;
    private const int BlockHead = 12;

    [Fact]
    public void Load_AnyByteTurned_SaysSo()
    {
        foreach ((byte[] snapshot, Action<Stream> load) in Snapshots())
        {
            for (int i = 0; i < snapshot.Length; i += 1 + (snapshot.Length / 400))
            {
                byte[] turned = [.. snapshot];
                turned[i] ^= 0x41;
                using MemoryStream stream = new(turned);
                Assert.Throws<InvalidDataException>(() => load(stream));
            }
        }
    }

    [Fact]
    public void Load_CutAnywhere_SaysSo()
    {
        foreach ((byte[] snapshot, Action<Stream> load) in Snapshots())
        {
            for (int length = 0; length < snapshot.Length; length += 1 + (snapshot.Length / 400))
            {
                using MemoryStream stream = new(snapshot, 0, length);
                Assert.Throws<InvalidDataException>(() => load(stream));
            }
        }
    }

    // Somebody who knows the checksum can forge it: then it is a sound index, or it is refused; never another error, nor memory for what is not there.
    [Fact]
    public void Load_ForgedWithGoodChecksums_WorksOrSaysSo()
    {
        int refused = 0;
        foreach ((byte[] snapshot, Action<Stream> load) in Snapshots())
        {
            for (int i = 0; i < 1500; i++)
            {
                byte[] forged = [.. snapshot];
                ulong draw = StableHash.Of("forge " + i.ToString(CultureInfo.InvariantCulture));
                int at = Head + BlockHead + (int)(draw % (ulong)(BitConverter.ToInt32(forged, Head) - 4));
                byte value = (byte)(draw >> 40);
                forged.AsSpan(at, i % 3 == 0 ? 4 : 1).Fill(i % 5 == 0 ? (byte)0x7F : value);
                BitConverter.TryWriteBytes(forged.AsSpan(Head + 4), BlockChecksum.Of(forged.AsSpan(Head + BlockHead, BitConverter.ToInt32(forged, Head))));
                using MemoryStream stream = new(forged);
                try
                {
                    load(stream);
                }
                catch (InvalidDataException)
                {
                    refused++;
                }
            }
        }

        Assert.True(refused > 100);
    }

    [Fact]
    public void Load_OtherVersion_NamesIt()
    {
        foreach ((byte[] snapshot, Action<Stream> load) in Snapshots())
        {
            snapshot[4] = 99;
            using MemoryStream stream = new(snapshot);
            Assert.Contains("99", Assert.Throws<InvalidDataException>(() => load(stream)).Message, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(byte[] Snapshot, Action<Stream> Load)> Snapshots()
    {
        StoryIndex stories = new();
        ReuseIndex reuse = new();
        for (int i = 0; i < 40; i++)
        {
            AnnotatedArticle article = ReuseIndexTests.Article("a" + i.ToString(CultureInfo.InvariantCulture), i % 5 == 0 ? null : "2026-03-02", ReuseIndexTests.Own(i / 3) + " " + ReuseIndexTests.Own(i / 2));
            stories.Assign(article);
            reuse.Add(article);
        }

        stories.Merge("s1", "s2");
        using MemoryStream one = new();
        stories.Save(one);
        yield return (one.ToArray(), stream =>
        {
            StoryIndex loaded = StoryIndex.Load(stream);
            string story = loaded.Assign(StoryIndexTests.Article("new", "2026-03-03", "Something", ReuseIndexTests.Own(3))).Story;
            Assert.NotNull(loaded.Describe(story));
        });
        using MemoryStream other = new();
        reuse.Save(other);
        yield return (other.ToArray(), stream =>
        {
            ReuseIndex loaded = ReuseIndex.Load(stream);
            loaded.Add(ReuseIndexTests.Article("new", "2026-03-03", ReuseIndexTests.Own(3)));
            loaded.Settle();
        });
    }
}
