using Recoupe.Languages;
using Recoupe.Reading.Dates;
using Recoupe.Reading.Html;
using Recoupe.Reading.Tables;
using Recoupe.Text;

namespace Recoupe.Reading;

/// <summary>What to assume where an input does not say, and how much of one input to take.</summary>
public sealed record ReadOptions
{
    private HtmlExtractor? _extractor;
    private DateReader? _dates;
    private ColumnNames? _columns;
    private HeaderDate? _headerDate;

    /// <summary>The defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The publication of articles that carry none, neither in their metadata nor in their address or a line above their text; null leaves them without.</summary>
    public PublicationTime? DefaultPublished { get; init; }

    /// <summary>ISO 639-1 code for articles that carry no language; null lets it be detected.</summary>
    public string? DefaultLanguage { get; init; }

    /// <summary>The longest file of one article, in bytes after decompression: 50 million by default. A longer one is refused.</summary>
    public long MaxArticleBytes { get; init; } = 50_000_000;

    /// <summary>The longest line of JSON Lines, in bytes: 50 million by default. A longer one is refused, the lines after it are read.</summary>
    public int MaxLineBytes { get; init; } = 50_000_000;

    /// <summary>How many times larger than its compressed form a stream may become, once it is longer than <see cref="MaxArticleBytes"/>: 200 by default.</summary>
    public int MaxExpansion { get; init; } = 200;

    /// <summary>The most that one compressed file or one archive may hold, in bytes after decompression: 100 billion by default. What comes before that is read.</summary>
    public long MaxTotalBytes { get; init; } = 100_000_000_000;

    /// <summary>Whether to note for each page what was left out of its article and why (<see cref="ReadResult.Explanation"/>); off by default.</summary>
    public bool Explain { get; init; }

    /// <summary>The language packs that pages are read with: those built in by default.</summary>
    public LanguageCatalog Languages { get; init; } = LanguageCatalog.Embedded;

    /// <summary>Opens what the path <c>-</c> stands for: the standard input by default.</summary>
    public Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;

    internal HtmlExtractor Extractor => _extractor ??= new HtmlExtractor(Languages);

    internal DateReader Dates => _dates ??= new DateReader(Languages);

    internal ColumnNames Columns => _columns ??= new ColumnNames(Languages);

    /// <summary>Fills in what the input does not say: the day from the address or from a line above the body, then the defaults.</summary>
    internal Article Complete(Article article) => article with
    {
        Published = article.Published ?? UrlDate.Read(article.Url) ?? (_headerDate ??= new HeaderDate(Languages, Dates)).Read(article.Text, article.Language) ?? DefaultPublished,
        Language = article.Language ?? DefaultLanguage,
    };
}
