using System.Xml;
using Recoupe.Formats;
using Recoupe.Reading.Html;
using Recoupe.Text;

namespace Recoupe.Reading.Feeds;

/// <summary>One item of a feed, as its elements are met.</summary>
internal sealed class FeedItem
{
    private const string MediaNamespace = "http://search.yahoo.com/mrss/";
    private const string PodcastNamespace = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private const string FeedBurnerNamespace = "http://rssnamespace.org/feedburner/ext/1.0";
    private const int MaxShort = 4000;

    private readonly List<string> _authors = [];
    private string? _title;
    private string? _link;
    private string? _id;
    private string? _published;
    private string? _updated;
    private string? _source;
    private string? _language;
    private string? _content;
    private string? _summary;
    private bool _isTooLong;

    /// <summary>Reads the elements of an item, from its start to its end.</summary>
    public static FeedItem Read(XmlReader xml, int limit)
    {
        FeedItem item = new() { _language = xml.XmlLang is { Length: >= 2 } language ? language : null };
        if (xml.IsEmptyElement)
        {
            return item;
        }

        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
            {
                item.Take(xml, limit);
            }
        }

        return item;
    }

    /// <summary>The item as an article, or why it is none.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="number">The number of the item, from 1.</param>
    /// <param name="feed">What the feed says for all its items.</param>
    /// <param name="options">How to read.</param>
    public ReadResult ToResult(string file, long number, FeedHead feed, ReadOptions options)
    {
        string? title = _title is null ? null : AuthorNames.FoldSpace(EntityDecoder.Decode(_title));
        string? url = (_link ?? (IsAddress(_id) ? _id : null))?.Trim();
        string where = title is { Length: > 0 } ? $" ({title})" : "";
        if (_isTooLong)
        {
            return ReadResult.Refused(file, number, "the item is too long for one article" + where);
        }

        // Content that is there but empty says no more than a summary.
        (string text, IReadOnlyList<string> captions) = MarkupText.Read(_content, url, options);
        if (text.Length == 0)
        {
            (text, captions) = MarkupText.Read(_summary, url, options);
        }

        if (text.Length == 0)
        {
            return ReadResult.Refused(file, number, "the item has no text" + where);
        }

        return ReadResult.Of(options.Complete(new Article
        {
            Id = ArticleJson.IdOf(url, title, text),
            Url = url,
            Source = Nonempty(_source) ?? feed.Title,
            Title = Nonempty(title),

            // An Atom entry need not say when it was published, only when it was updated: for most the same.
            Published = options.Dates.Read(_published) ?? options.Dates.Read(_updated),
            Modified = _published is null ? null : options.Dates.Read(_updated),
            Authors = AuthorNames.Clean(_authors),
            Language = (_language ?? feed.Language) is { Length: >= 2 } code ? code[..2].ToLowerInvariant() : null,
            Text = text,
            Captions = captions,
        }));
    }

    private void Take(XmlReader xml, int limit)
    {
        string name = xml.LocalName;
        string space = xml.NamespaceURI;
        if (space is MediaNamespace or PodcastNamespace)
        {
            _ = FeedXml.Content(xml, 0);
            return;
        }

        switch (name)
        {
            case "title":
                _title ??= Short(xml);
                break;
            case "link" when xml.GetAttribute("href") is { } href:
                _link = xml.GetAttribute("rel") is null or "alternate" ? _link ?? href : _link;
                break;
            case "link" or "origLink":
                string? link = Nonempty(Short(xml));
                _link = space == FeedBurnerNamespace ? link ?? _link : _link ?? link;
                break;
            case "guid" or "id":
                bool permanent = xml.GetAttribute("isPermaLink") != "false";
                string? id = Short(xml);
                _id = permanent ? id : _id;
                break;
            case "pubDate" or "published" or "issued" or "date" or "created" or "available":
                _published ??= Short(xml);
                break;
            case "updated" or "modified":
                _updated ??= Short(xml);
                break;
            case "author" or "creator":
                AddAuthor(xml);
                break;
            case "language":
                _language = Short(xml)?.Trim();
                break;
            case "source":
                _source = FeedHead.SourceName(xml);
                break;
            case "encoded" or "content" or "body":
                _content = Longest(_content, Long(xml, limit));
                break;
            case "description" or "summary" or "abstract":
                _summary = Longest(_summary, Long(xml, limit));
                break;
        }
    }

    private void AddAuthor(XmlReader xml)
    {
        if (_authors.Count < 100 && FeedHead.PersonName(xml) is { Length: > 0 } name)
        {
            _authors.Add(name);
        }
    }

    private string? Long(XmlReader xml, int limit)
    {
        string? content = FeedXml.Content(xml, limit);
        _isTooLong |= content is null;
        return content;
    }

    private static string? Short(XmlReader xml) => FeedXml.Content(xml, MaxShort);

    private static string? Longest(string? before, string? now) => (now?.Length ?? 0) > (before?.Length ?? 0) ? now : before;

    private static string? Nonempty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static bool IsAddress(string? value) => value is not null && (value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
