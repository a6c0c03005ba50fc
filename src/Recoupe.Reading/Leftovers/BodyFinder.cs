namespace Recoupe.Reading.Leftovers;

/// <summary>Finds where among its lines the article begins and ends: the stretch that gains most when prose counts for it and the rest against it.</summary>
/// <remarks>Maximum subsequence segmentation, after Pasternack and Roth, Extracting Article Text from the Web with Maximum Subsequence Segmentation (WWW 2009).</remarks>
internal static class BodyFinder
{
    private const double CharactersPerPoint = 100;
    private const int MostCharacters = 400;
    private const double Prose = 0.5;
    private const double ShortProse = 0.6;
    private const double Neutral = -0.4;
    private const double Dropped = -0.5;

    /// <returns>The first line and the line past the last; both 0 without any prose.</returns>
    public static (int First, int End) Find(List<ScrapedLine> lines)
    {
        double best = 0;
        double sum = 0;
        int from = 0;
        (int First, int End) range = (0, 0);
        for (int i = 0; i < lines.Count; i++)
        {
            if (sum <= 0)
            {
                sum = 0;
                from = i;
            }

            sum += ScoreOf(lines[i]);
            if (sum > best)
            {
                best = sum;
                range = (from, i + 1);
            }
        }

        return range;
    }

    private static double ScoreOf(ScrapedLine line) =>
        line.IsDropped ? Dropped
        : line.IsProse ? Prose + (Math.Min(line.Span.Length, MostCharacters) / CharactersPerPoint)
        : line.IsShortProse ? ShortProse
        : Neutral;
}
