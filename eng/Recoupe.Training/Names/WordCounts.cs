namespace Recoupe.Training.Names;

/// <summary>How often a word stands where in names.</summary>
internal sealed class WordCounts
{
    public int All { get; set; }

    public int PersonFirst { get; set; }

    public int PersonLast { get; set; }

    public int Place { get; set; }

    public int Organisation { get; set; }
}
