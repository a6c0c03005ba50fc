using System.Diagnostics.CodeAnalysis;
using Recoupe.Reading.Html;
using Recoupe.Text;

namespace Recoupe.Reading;

/// <summary>What one file or line gave: an article with the layers that came along, or a refusal; never both.</summary>
public sealed record ReadResult
{
    private ReadResult()
    {
    }

    /// <summary>The article; null when refused.</summary>
    public Article? Article { get; private init; }

    /// <summary>The layers that the input carried; none when refused.</summary>
    public Annotations Given { get; private init; } = Annotations.None;

    /// <summary>Why nothing was read, or a word on what was left out; null when an article was read.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>What was left out of the page that the article comes from; null where it comes from no page, or <see cref="ReadOptions.Explain"/> is off.</summary>
    public PageExplanation? Explanation { get; internal init; }

    /// <summary>Whether an article was read.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsArticle => Article is not null;

    /// <summary>An article that was read.</summary>
    public static ReadResult Of(Article article, Annotations? given = null) => new() { Article = article, Given = given ?? Annotations.None };

    /// <summary>A file, or a line of one, that was refused.</summary>
    public static ReadResult Refused(string file, long? line, string reason) => new() { Refusal = new Refusal(file, line, reason) };

    /// <summary>A word on a file, or a part of one, that holds no article by its nature.</summary>
    public static ReadResult Noticed(string file, long? line, string word) => new() { Refusal = new Refusal(file, line, word) { IsNotice = true } };
}
