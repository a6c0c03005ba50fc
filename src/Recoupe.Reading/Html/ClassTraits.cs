namespace Recoupe.Reading.Html;

/// <summary>What the words in an element's class, id, role and itemprop say about it.</summary>
[Flags]
internal enum ClassTraits
{
    None = 0,

    /// <summary>Article, story, post, entry.</summary>
    Article = 1 << 0,

    /// <summary>Body, content, text.</summary>
    Body = 1 << 1,

    /// <summary>Marked as the body of the article (itemprop, or both words in one name).</summary>
    ArticleBody = 1 << 2,

    Comment = 1 << 3,
    Navigation = 1 << 4,
    Share = 1 << 5,
    Related = 1 << 6,
    Advertisement = 1 << 7,
    Newsletter = 1 << 8,
    Caption = 1 << 9,
    Byline = 1 << 10,
    Tags = 1 << 11,
    Sidebar = 1 << 12,
    Hidden = 1 << 13,
    Legal = 1 << 14,
    Bio = 1 << 15,
    Paywall = 1 << 16,
    Date = 1 << 17,
    PullQuote = 1 << 18,
    Gallery = 1 << 19,
    Widget = 1 << 20,
    Title = 1 << 21,
    Lead = 1 << 22,

    /// <summary>Has an <c>itemprop</c>, or is a link to an author: worth a look for metadata.</summary>
    Property = 1 << 23,

    /// <summary>What drops even a paragraph inside an article.</summary>
    StrongLeftover = Comment | Share | Advertisement | Newsletter | Legal | Bio,

    /// <summary>What drops a block inside an article.</summary>
    Leftover = Comment | Navigation | Share | Related | Advertisement | Newsletter | Tags | Sidebar | Hidden | Legal | Bio | Byline | Widget | Date,
}
