using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>A name that was found, before it has an entity.</summary>
internal sealed class NameCandidate(Span span, int firstToken, int endToken, MentionType type, double score, string rule, string name)
{
    /// <summary>Where it stands.</summary>
    public Span Span { get; } = span;

    /// <summary>The index of its first token in the article.</summary>
    public int FirstToken { get; } = firstToken;

    /// <summary>The index one past its last token.</summary>
    public int EndToken { get; } = endToken;

    /// <summary>What it is.</summary>
    public MentionType Type { get; set; } = type;

    /// <summary>How sure that is, 0 to 1.</summary>
    public double Score { get; set; } = score;

    /// <summary>What found it.</summary>
    public string Rule { get; set; } = rule;

    /// <summary>Its text, line breaks as blanks.</summary>
    public string Name { get; } = name;

    /// <summary>Its words.</summary>
    public NameWords Words { get; } = NameWords.Of(name);

    /// <summary>The gender that a form of address before it shows.</summary>
    public Gender Address { get; set; }

    /// <summary>Whether a form of address stands before it, so that it begins with a surname.</summary>
    public bool Addressed { get; set; }

    /// <summary>The entity it was put to.</summary>
    public EntityDraft? Entity { get; set; }
}
