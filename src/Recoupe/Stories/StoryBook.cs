using System.Globalization;
using Recoupe.Snapshots;

namespace Recoupe.Stories;

/// <summary>Which articles are in which story, and what became of each story: the ids that were given away, and where they lead.</summary>
internal sealed class StoryBook(int maxArticles)
{
    private readonly List<StoryRecord> _stories = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _outletNumbers = new(StringComparer.Ordinal);
    private readonly List<string> _outlets = [];
    private ArticleRecord[] _ring = new ArticleRecord[256];

    /// <summary>The number of stories begun.</summary>
    public int Stories => _stories.Count;

    /// <summary>The number of the next article; numbers rise by one and are never given twice.</summary>
    public int NextArticle { get; private set; }

    /// <summary>The number of the oldest article that is remembered.</summary>
    public int OldestArticle { get; private set; }

    /// <summary>The name of a story.</summary>
    public static string Name(int story) => string.Create(CultureInfo.InvariantCulture, $"s{story + 1}");

    /// <summary>The number of a story; -1 when no such name was given.</summary>
    public int NumberOf(string name) =>
        name.Length > 1 && name[0] == 's' && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= _stories.Count
            && string.Equals(Name(number - 1), name, StringComparison.Ordinal) ? number - 1 : -1;

    /// <summary>The story that a story is now: itself, or what it was merged into.</summary>
    public int Resolve(int story)
    {
        while (_stories[story].Redirect != story)
        {
            story = _stories[story].Redirect;
        }

        return story;
    }

    /// <summary>A story.</summary>
    public StoryRecord this[int story]
    {
        get => _stories[story];
        set => _stories[story] = value;
    }

    /// <summary>Begins a story.</summary>
    /// <returns>Its number.</returns>
    public int NewStory()
    {
        _stories.Add(new StoryRecord { Redirect = _stories.Count, FirstStrand = -1, LastArticle = -1, TitleArticle = -1 });
        return _stories.Count - 1;
    }

    /// <summary>The number of an article that is remembered; -1 of another.</summary>
    public int Find(string id) => _byId.TryGetValue(id, out int number) ? number : -1;

    /// <summary>An article that is remembered.</summary>
    public ref ArticleRecord Article(int number) => ref _ring[number & (_ring.Length - 1)];

    /// <summary>Whether an article is remembered.</summary>
    public bool Remembers(int article) => article >= OldestArticle && article < NextArticle;

    /// <summary>The name of an outlet.</summary>
    public string Outlet(int number) => _outlets[number];

    /// <summary>Puts an article into a story; the oldest is forgotten when there are too many.</summary>
    /// <returns>Its number.</returns>
    public int Add(string id, int story, string? outlet, long time, bool hasHeadline)
    {
        if (NextArticle - OldestArticle == maxArticles)
        {
            _byId.Remove(Article(OldestArticle).Id);
            Article(OldestArticle++).Id = "";
        }

        if (NextArticle - OldestArticle == _ring.Length)
        {
            Grow();
        }

        int number = NextArticle++;
        StoryRecord record = _stories[story];
        Article(number) = new ArticleRecord { Id = id, Story = story, Previous = record.LastArticle, Outlet = OutletNumber(outlet ?? ""), Time = time, HasHeadline = hasHeadline };
        _stories[story] = record with { LastArticle = number, Size = record.Size + 1 };
        _byId[id] = number;
        return number;
    }

    /// <summary>The articles of a story that are remembered, the oldest first.</summary>
    public List<int> Members(int story)
    {
        List<int> members = [];
        for (int article = _stories[story].LastArticle; article >= OldestArticle; article = Article(article).Previous)
        {
            members.Add(article);
        }

        members.Sort();
        return members;
    }

    /// <summary>Gives a story these articles, and those only.</summary>
    public void Assign(int story, List<int> articles, int size)
    {
        int previous = -1;
        foreach (int article in articles)
        {
            ref ArticleRecord record = ref Article(article);
            (record.Story, record.Previous) = (story, previous);
            previous = article;
        }

        _stories[story] = _stories[story] with { LastArticle = previous, Size = size };
    }

    /// <summary>Writes the book.</summary>
    public void Write(SnapshotWriter writer)
    {
        writer.Write(_outlets.Count);
        _outlets.ForEach(writer.Write);
        writer.Write(_stories.Count);
        foreach (StoryRecord story in _stories)
        {
            writer.Write(story.Redirect);
            writer.Write(story.LastArticle);
            writer.Write(story.Size);
            writer.Write(story.TitleArticle);
            writer.Write(story.Templated);
        }

        writer.Write(OldestArticle);
        writer.Write(NextArticle);
        for (int i = OldestArticle; i < NextArticle; i++)
        {
            ArticleRecord article = Article(i);
            writer.Write(article.Id);
            writer.Write(article.Story);
            writer.Write(article.Previous);
            writer.Write(article.Outlet);
            writer.Write(article.Time);
            writer.Write(article.HasHeadline);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote into an empty book.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public void Read(SnapshotReader reader)
    {
        int outlets = reader.ReadCount();
        for (int i = 0; i < outlets; i++)
        {
            OutletNumber(reader.ReadString());
        }

        int stories = reader.ReadCount();
        for (int i = 0; i < stories; i++)
        {
            _stories.Add(new StoryRecord { Redirect = reader.ReadIndex(stories), FirstStrand = -1, LastArticle = reader.ReadInt32(), Size = reader.ReadCount(), TitleArticle = reader.ReadInt32(), Templated = reader.ReadBool() });
        }

        OldestArticle = NextArticle = reader.ReadCount();
        int end = reader.ReadCount();
        while (NextArticle < end)
        {
            if (NextArticle - OldestArticle == _ring.Length)
            {
                Grow();
            }

            string id = reader.ReadString();
            Article(NextArticle) = new ArticleRecord { Id = id, Story = reader.ReadIndex(stories), Previous = reader.ReadInt32(), Outlet = reader.ReadIndex(_outlets.Count), Time = reader.ReadTime(), HasHeadline = reader.ReadBool() };
            if (!_byId.TryAdd(id, NextArticle) || Article(NextArticle).Previous >= NextArticle)
            {
                throw SnapshotReader.Broken("an article that cannot be");
            }

            NextArticle++;
        }

        Check(outlets, end);
    }

    // No redirect may lead in a circle, and no story to an article that never came.
    private void Check(int outlets, int end)
    {
        bool sound = _outlets.Count == outlets && NextArticle == end && NextArticle - OldestArticle <= maxArticles;
        byte[] seen = new byte[_stories.Count];
        for (int i = 0; i < _stories.Count && sound; i++)
        {
            sound = _stories[i].LastArticle < NextArticle && _stories[i].TitleArticle < NextArticle;
            int at = i;
            for (; seen[at] == 0 && _stories[at].Redirect != at; at = _stories[at].Redirect)
            {
                seen[at] = 1;
            }

            sound &= seen[at] != 1;
            for (at = i; seen[at] != 2 && sound; at = _stories[at].Redirect)
            {
                seen[at] = 2;
            }
        }

        if (!sound)
        {
            throw SnapshotReader.Broken("stories that cannot be");
        }
    }

    private int OutletNumber(string outlet)
    {
        if (!_outletNumbers.TryGetValue(outlet, out int number))
        {
            _outletNumbers[outlet] = number = _outlets.Count;
            _outlets.Add(outlet);
        }

        return number;
    }

    private void Grow()
    {
        ArticleRecord[] ring = new ArticleRecord[_ring.Length * 2];
        for (int i = OldestArticle; i < NextArticle; i++)
        {
            ring[i & (ring.Length - 1)] = Article(i);
        }

        _ring = ring;
    }
}
