using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>The labels of the sequence model: outside, and for each type begin, inside, end and single (BIOES).</summary>
/// <remarks>BIOES beats BIO for linear models: Ratinov and Roth, Design challenges and misconceptions in named entity recognition, CoNLL 2009.</remarks>
internal static class NameLabels
{
    /// <summary>Outside of any name.</summary>
    public const int Outside = 0;

    /// <summary>The number of labels.</summary>
    public const int Count = 1 + (4 * 5);

    private static readonly bool[] AllowedPairs = BuildAllowed();

    /// <summary>The label of a position in a name of a type.</summary>
    public static int Of(MentionType type, NamePosition position) => 1 + ((int)type * 4) + (int)position;

    /// <summary>The type of a label other than <see cref="Outside"/>.</summary>
    public static MentionType TypeOf(int label) => (MentionType)((label - 1) >> 2);

    /// <summary>The position of a label other than <see cref="Outside"/>.</summary>
    public static NamePosition PositionOf(int label) => (NamePosition)((label - 1) & 3);

    /// <summary>Whether <paramref name="next"/> may follow <paramref name="label"/>.</summary>
    public static bool Allowed(int label, int next) => AllowedPairs[(label * Count) + next];

    /// <summary>Whether a sentence may begin with <paramref name="label"/>.</summary>
    public static bool MayBegin(int label) => Allowed(Outside, label);

    /// <summary>Whether a sentence may end with <paramref name="label"/>.</summary>
    public static bool MayEnd(int label) => Allowed(label, Outside);

    private static bool[] BuildAllowed()
    {
        bool[] allowed = new bool[Count * Count];
        for (int from = 0; from < Count; from++)
        {
            for (int to = 0; to < Count; to++)
            {
                bool open = from != Outside && PositionOf(from) is (NamePosition.Begin or NamePosition.Inside);
                bool continues = to != Outside && PositionOf(to) is (NamePosition.Inside or NamePosition.End);
                allowed[(from * Count) + to] = open ? continues && TypeOf(from) == TypeOf(to) : !continues;
            }
        }

        return allowed;
    }
}
