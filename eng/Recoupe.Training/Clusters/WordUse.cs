namespace Recoupe.Training.Clusters;

/// <summary>How a word, its case left aside, is met in plain text.</summary>
internal sealed class WordUse
{
    private const int FewestForCase = 3;
    private const int FewestForName = 2;

    /// <summary>How often it was met.</summary>
    public int Count { get; set; }

    /// <summary>How often it was met inside a sentence without a capital.</summary>
    public int Small { get; set; }

    /// <summary>How often it was met inside a sentence with a capital.</summary>
    public int Capital { get; set; }

    /// <summary>How often it was met with a capital in a person's name, a place's, another's, in none.</summary>
    public int[] Names { get; } = new int[4];

    /// <summary>0 not met often enough, 1 nearly always small, 2 to 4 more and more with a capital.</summary>
    public int CaseClass
    {
        get
        {
            int all = Small + Capital;
            return all < FewestForCase ? 0 : Capital * 20 <= all ? 1 : Capital * 2 <= all ? 2 : Capital * 20 < all * 19 ? 3 : 4;
        }
    }

    /// <summary>0 not met often enough, 1 in no name, 2 at times in names, 3 to 5 mostly a person, a place, something else.</summary>
    public int NameClass
    {
        get
        {
            int names = Names[0] + Names[1] + Names[2];
            int all = names + Names[3];
            if (all < FewestForName)
            {
                return 0;
            }

            int most = Names[0] >= Names[1] && Names[0] >= Names[2] ? 0 : Names[1] >= Names[2] ? 1 : 2;
            return names * 10 <= all ? 1 : names * 10 < all * 8 ? 2 : 3 + most;
        }
    }
}
