using Recoupe.Reading.Dates;
using Recoupe.Text;

namespace Recoupe.Reading.Html;

/// <summary>Collects what a page says about itself: linked data first, then meta elements, then what its markup shows.</summary>
internal sealed class MetadataReader(DateReader dates)
{
    private const int MaxHeadline = 300;
    private const int MaxDate = 24;

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:published_time", "datepublished", "date.published", "parsely-pub-date", "sailthru.date", "publish-date", "publishdate", "pubdate", "publication_date",
        "article.published", "dc.date.issued", "dc.date.created", "dcterms.created", "dcterms.issued", "dc.date", "dcterms.date", "date", "cxenseparse:recs:publishtime", "cse-date", "og:article:published_time",
        "originalpublicationdate", "rnews:datepublished", "published_time", "citation_publication_date", "bt:pubdate", "analyticsattributes.articledate", "last-published", "shareaholic:article_published_time", "publishedat", "datecreated", "created",
    ];

    private static readonly string[] ModifiedNames = ["article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "dc.date.modified", "article:modified", "lastmod", "revised"];

    private static readonly string[] AuthorMetaNames =
        ["author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "citation_author", "cxenseparse:author", "shareaholic:article_author_name", "article.author", "authors", "dc.contributor", "mediator_author"];

    private static readonly string[] ProviderNames = ["source", "dc.source", "article:source", "provider", "agency", "dc.publisher", "author", "article:author", "byl"];

    public PageMetadata Read(HtmlPage page, string? url)
    {
        PageMetadata metadata = new();
        JsonLd linked = new(dates);
        Dictionary<string, List<string>> meta = new(StringComparer.OrdinalIgnoreCase);
        string? htmlTitle = null;
        ReadOnlySpan<HtmlNode> nodes = page.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            switch (nodes[i].Tag)
            {
                case HtmlTag.Script when IsLinkedData(page, i) && i + 1 < nodes[i].Last:
                    linked.Read(page.SourceOf(i + 1), metadata);
                    break;
                case HtmlTag.Meta:
                    AddMeta(page, i, meta);
                    break;
                case HtmlTag.Title when htmlTitle is null && i + 1 < nodes[i].Last && nodes[nodes[i].Parent].Tag != HtmlTag.Svg:
                    htmlTitle = AuthorNames.FoldSpace(EntityDecoder.Decode(page.SourceOf(i + 1)));
                    break;
                case HtmlTag.Link:
                    ReadLink(page, i, metadata);
                    break;
                case HtmlTag.Html or HtmlTag.Body:
                    metadata.Language ??= page.Attribute(i, "lang") is { Length: >= 2 } lang ? lang : null;
                    break;
            }
        }

        foreach (string name in PublishedNames)
        {
            metadata.Published ??= First(meta, name, dates.Read);
        }

        foreach (string name in ModifiedNames)
        {
            metadata.Modified ??= First(meta, name, dates.Read);
        }

        for (int i = 0; i < AuthorMetaNames.Length && metadata.Authors.Count == 0; i++)
        {
            metadata.Authors = meta.TryGetValue(AuthorMetaNames[i], out List<string>? values) ? AuthorNames.Clean(values) : [];
        }

        foreach (string name in ProviderNames)
        {
            metadata.Providers.AddRange(meta.GetValueOrDefault(name) ?? []);
        }

        metadata.IsPaywalled |= meta.GetValueOrDefault("article:content_tier")?.Exists(tier => tier.Equals("locked", StringComparison.OrdinalIgnoreCase)) ?? false;
        metadata.Source ??= Text(meta, "og:site_name") ?? Text(meta, "application-name");
        metadata.Url ??= Text(meta, "og:url");
        metadata.Language ??= Text(meta, "og:locale") ?? Text(meta, "content-language") ?? Text(meta, "language");
        PageMarkup markup = PageMarkup.Read(page, dates);
        metadata.Title = PageTitle.Choose(metadata.Title, markup.Headings, Text(meta, "og:title") ?? Text(meta, "twitter:title"), htmlTitle, metadata.Source);
        metadata.Published ??= markup.Published ?? UrlDate.Read(url ?? metadata.Url) ?? UrlDate.Read(metadata.Url) ?? AtEndOf(htmlTitle);
        metadata.Published = markup.InLocalTime(metadata.Published);
        metadata.Guess = markup.Guess;
        metadata.Authors = metadata.Authors.Count > 0 ? metadata.Authors : markup.Authors;
        return metadata;
    }

    private static bool IsLinkedData(HtmlPage page, int node) =>
        AttributeReader.TryFind(page.SourceOf(node), "type", out ReadOnlySpan<char> type) && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase);

    private static void AddMeta(HtmlPage page, int node, Dictionary<string, List<string>> meta)
    {
        ReadOnlySpan<char> attributes = page.SourceOf(node);
        if (!AttributeReader.TryFind(attributes, "content", out ReadOnlySpan<char> content) || content.IsEmpty || content.Length > 2000)
        {
            return;
        }

        foreach (string key in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
        {
            if (AttributeReader.TryFind(attributes, key, out ReadOnlySpan<char> name) && name.Length is > 0 and < 60)
            {
                string known = name.ToString();
                if (!meta.TryGetValue(known, out List<string>? values))
                {
                    meta[known] = values = [];
                }

                values.Add(EntityDecoder.Decode(content).Trim());
            }
        }
    }

    private static void ReadLink(HtmlPage page, int node, PageMetadata metadata)
    {
        if (metadata.Url is null && AttributeReader.TryFind(page.SourceOf(node), "rel", out ReadOnlySpan<char> rel) && rel.Equals("canonical", StringComparison.OrdinalIgnoreCase)
            && page.Attribute(node, "href") is { } href && href.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            metadata.Url = href;
        }
    }

    // "Headline | Outlet | 28.04.2023"
    private PublicationTime? AtEndOf(string? title)
    {
        int bar = title?.LastIndexOf('|') ?? -1;
        return bar >= 0 && title!.Length - bar <= MaxDate ? dates.Read(title[(bar + 1)..]) : null;
    }

    private static T? First<T>(Dictionary<string, List<string>> meta, string name, Func<string?, T?> read)
        where T : struct
    {
        foreach (string value in meta.GetValueOrDefault(name) ?? [])
        {
            if (read(value) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Text(Dictionary<string, List<string>> meta, string name) =>
        meta.GetValueOrDefault(name)?.Find(value => value.Length is > 0 and < MaxHeadline) is { } text ? AuthorNames.FoldSpace(text) : null;
}
