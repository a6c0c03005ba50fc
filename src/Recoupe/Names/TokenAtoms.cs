namespace Recoupe.Names;

/// <summary>What the features of a token are made of, computed once.</summary>
internal struct TokenAtoms
{
    public uint Word;
    public uint Form;
    public uint Shape;
    public uint Prefix2;
    public uint Prefix3;
    public uint Prefix4;
    public uint Suffix2;
    public uint Suffix3;
    public uint Suffix4;
    public uint Cluster;

    /// <summary>The part of speech; 0 without tags.</summary>
    public uint Pos;

    /// <summary>The token's own flags.</summary>
    public GazetteerFlags Flags;

    /// <summary>The flags of the longest listed phrase over the token, and its place in it.</summary>
    public uint Phrase;

    /// <summary>The last token before the run of capitalised tokens around this one.</summary>
    public uint Before;

    /// <summary>The first token after that run.</summary>
    public uint After;

    /// <summary>Length of that run, and place in it, capped.</summary>
    public uint Run;

    public bool Capital;

    /// <summary>Whether names may begin or end near the token.</summary>
    public bool Opens;
    public bool Letters;
}
