using Recoupe.Text;

namespace Recoupe.Reading.Html;

/// <summary>What a page says about itself, from its several sources, the first that speaks winning.</summary>
internal sealed class PageMetadata
{
    public string? Title { get; set; }

    public PublicationTime? Published { get; set; }

    /// <summary>A day that stands somewhere in the page, to be believed when nothing better is found.</summary>
    public PublicationTime? Guess { get; set; }

    public PublicationTime? Modified { get; set; }

    public List<string> Authors { get; set; } = [];

    public string? Source { get; set; }

    public string? Language { get; set; }

    public string? Url { get; set; }

    /// <summary>Whether the page says that it can be read by subscribers only.</summary>
    public bool IsPaywalled { get; set; }

    /// <summary>Who delivered or wrote it, by the names that the page gives for them: agencies, if any.</summary>
    public List<string> Providers { get; } = [];

    /// <summary>The body as the page's linked data repeats it, without its paragraphs.</summary>
    public string? Body { get; set; }
}
