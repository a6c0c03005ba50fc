using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>Tells whether an article is one of a series that its outlet makes from a template. Needs an outlet and a day: without, no article is.</summary>
internal sealed class TemplateReader(TemplateSketch sketch)
{
    private ulong _outlet;
    private int _day;

    /// <summary>Whether the article read last is one.</summary>
    public bool IsTemplated { get; private set; }

    /// <summary>Begins an article.</summary>
    public void Begin(Article article)
    {
        IsTemplated = false;
        _day = string.IsNullOrEmpty(article.Source) ? 0 : article.Published?.Day.DayNumber ?? 0;
        _outlet = _day == 0 ? 0 : StableHash.Of(article.Source.AsSpan());
    }

    /// <summary>Takes in its text or its headline.</summary>
    public void See(ScannedText scan, TermLexicon lexicon, bool headline)
    {
        if (_day != 0)
        {
            IsTemplated |= sketch.See(scan, lexicon, _outlet, _day, headline);
        }
    }
}
