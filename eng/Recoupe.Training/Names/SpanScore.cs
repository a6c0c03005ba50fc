using System.Globalization;
using System.Text;
using Recoupe.Names;
using Recoupe.Text;

namespace Recoupe.Training.Names;

/// <summary>Strict precision, recall and F1 of names: span and type right.</summary>
internal sealed class SpanScore
{
    private readonly int[] _right = new int[6];
    private readonly int[] _gold = new int[6];
    private readonly int[] _found = new int[6];
    private int _untyped;

    /// <summary>Adds a sentence.</summary>
    public void Add(ReadOnlySpan<byte> gold, ReadOnlySpan<byte> found)
    {
        HashSet<(int, int, MentionType)> right = Spans(gold);
        HashSet<(int, int, MentionType)> system = Spans(found);
        foreach ((int start, int end, MentionType type) in right)
        {
            _gold[(int)type]++;
            _right[(int)type] += system.Contains((start, end, type)) ? 1 : 0;
            _untyped += system.Any(span => span.Item1 == start && span.Item2 == end) ? 1 : 0;
        }

        foreach ((int, int, MentionType) span in system)
        {
            _found[(int)span.Item3]++;
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"P {Ratio(_right.Sum(), _found.Sum()):F3} R {Ratio(_right.Sum(), _gold.Sum()):F3} F1 {F1(_right.Sum(), _gold.Sum(), _found.Sum()):F3} untyped {F1(_untyped, _gold.Sum(), _found.Sum()):F3} ");
        for (int type = 0; type < 5; type++)
        {
            text.Append(CultureInfo.InvariantCulture, $" {(MentionType)type} {F1(_right[type], _gold[type], _found[type]):F3}/{_gold[type]}");
        }

        return text.ToString();
    }

    private static double Ratio(int right, int all) => all == 0 ? 0 : (double)right / all;

    private static double F1(int right, int gold, int found) => gold + found == 0 ? 0 : 2.0 * right / (gold + found);

    private static HashSet<(int Start, int End, MentionType Type)> Spans(ReadOnlySpan<byte> labels)
    {
        HashSet<(int, int, MentionType)> spans = [];
        int start = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside)
            {
                continue;
            }

            NamePosition position = NameLabels.PositionOf(labels[i]);
            if (position is NamePosition.Begin or NamePosition.Single)
            {
                start = i;
            }

            if (position is NamePosition.End or NamePosition.Single)
            {
                spans.Add((start, i + 1, NameLabels.TypeOf(labels[i])));
            }
        }

        return spans;
    }
}
