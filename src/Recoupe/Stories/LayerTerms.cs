using System.Runtime.InteropServices;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>What the layers of an article say of its words, asked for in text order: which stand in a name, and which are part of a date or an amount that is a term of its own.</summary>
internal ref struct LayerTerms(AnnotatedArticle article)
{
    private const int DayLength = 10;

    private readonly Annotations _layers = article.Layers;
    private readonly string? _published = article.Article.Published?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    private int _mention;
    private int _time;
    private int _quantity;

    /// <summary>Whether names were looked for; where not, capitals must do.</summary>
    public readonly bool KnowsNames => (_layers.Present & LayerKinds.Mentions) != 0;

    /// <summary>Whether the word stands in a name.</summary>
    public bool InName(Span word)
    {
        ReadOnlySpan<Mention> mentions = _layers.Mentions.AsSpan();
        while (_mention < mentions.Length && mentions[_mention].Span.End <= word.Start)
        {
            _mention++;
        }

        for (int i = _mention; i < mentions.Length && mentions[i].Span.Start <= word.Start; i++)
        {
            if (mentions[i].Kind == MentionKind.Name && mentions[i].Span.End >= word.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The resolved day or the amount that the word is part of; 0 when it is none, or no more than the day of publication.</summary>
    /// <param name="word">The word.</param>
    /// <param name="whole">The whole expression.</param>
    /// <param name="kind">What the term is.</param>
    public uint Term(Span word, out Span whole, out TermKind kind)
    {
        ReadOnlySpan<TimeExpression> times = _layers.Times.AsSpan();
        while (_time < times.Length && times[_time].Span.End <= word.Start)
        {
            _time++;
        }

        if (_time < times.Length && times[_time].Span.Start <= word.Start)
        {
            (whole, kind) = (times[_time].Span, TermKind.Number | TermKind.Date);
            return times[_time] is { Type: TimeType.Date, Value: { Length: DayLength } day } && char.IsAsciiDigit(day[DayLength - 1]) && !string.Equals(day, _published, StringComparison.Ordinal)
                ? (uint)StableHash.Of("day", day)
                : 0;
        }

        ReadOnlySpan<Quantity> quantities = _layers.Quantities.AsSpan();
        while (_quantity < quantities.Length && quantities[_quantity].Span.End <= word.Start)
        {
            _quantity++;
        }

        if (_quantity < quantities.Length && quantities[_quantity].Span.Start <= word.Start && quantities[_quantity] is { Value: { } value, Unit.Length: > 0 } amount)
        {
            (whole, kind) = (amount.Span, TermKind.Number);
            ulong bits = BitConverter.DoubleToUInt64Bits(value);
            return (uint)StableHash.Of(MemoryMarshal.Cast<ulong, char>(new ReadOnlySpan<ulong>(in bits))) ^ (uint)StableHash.Of("unit", amount.Unit);
        }

        (whole, kind) = (default, TermKind.Word);
        return 0;
    }
}
