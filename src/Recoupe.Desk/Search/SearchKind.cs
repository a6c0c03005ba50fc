namespace Recoupe.Desk.Search;

/// <summary>What a search is to give.</summary>
public enum SearchKind : byte
{
    /// <summary>Articles.</summary>
    Articles,

    /// <summary>Quotes.</summary>
    Quotes,

    /// <summary>Figures.</summary>
    Figures,
}
