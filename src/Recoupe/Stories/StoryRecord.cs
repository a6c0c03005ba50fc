namespace Recoupe.Stories;

/// <summary>What the index remembers of a story beside its strands.</summary>
internal struct StoryRecord
{
    /// <summary>The story that this one was merged into; itself when it was not.</summary>
    public int Redirect;

    /// <summary>Its first strand; -1 when all have left the window.</summary>
    public int FirstStrand;

    /// <summary>The article that came last; -1 without any.</summary>
    public int LastArticle;

    /// <summary>The number of articles ever put into it.</summary>
    public int Size;

    /// <summary>The article whose headline names it, chosen when it left the window; -1 while it is open.</summary>
    public int TitleArticle;

    /// <summary>Whether it is a page of a series made from one template, which never takes another article.</summary>
    public bool Templated;
}
