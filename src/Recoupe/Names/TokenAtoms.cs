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

    /// <summary>What the dictionary says of the form as written and in small letters, or of the end of the compound; 0 without a dictionary.</summary>
    public uint Known;

    /// <summary>The last five characters; 0 without a dictionary.</summary>
    public uint Suffix5;

    /// <summary>What stands behind the last hyphen; 0 without a hyphen.</summary>
    public uint Tail;

    /// <summary>What the lists know of what stands before the last hyphen.</summary>
    public uint Front;

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
