namespace Recoupe.Reuse;

/// <summary>A word of a scanned text: where it stands, and the marks and the sentence around it.</summary>
internal struct ScannedWord
{
    /// <summary>The offset of its first code unit.</summary>
    public int Start;

    /// <summary>The offset one past its last.</summary>
    public int End;

    /// <summary>The number of code units of opening marks that touch it.</summary>
    public byte Before;

    /// <summary>The number of code units of closing marks that touch it.</summary>
    public byte After;

    /// <summary>Whether a sentence begins with it.</summary>
    public bool StartsSentence;

    /// <summary>Whether it begins with a digit; not kept with a text that is stored.</summary>
    public bool IsNumber;

    /// <summary>Whether it stands inside quotation marks.</summary>
    public bool Quoted;
}
