namespace Recoupe.Quotes;

/// <summary>Reads the reported speech of one passage: what stands before or around a cue first, then what follows one, then sources, then what the marks alone show.</summary>
internal sealed class PassageReader
{
    private readonly QuoteText _text;
    private readonly List<Cue> _cues = [];
    private readonly List<QuoteDraft> _drafts = [];

    private bool _spoke;

    public PassageReader(QuoteText text) => _text = text;

    /// <summary>The reporting verbs of the passage that was read last.</summary>
    public List<Cue> Cues => _cues;

    /// <summary>The quotes of a passage in text order; the list is used again at the next call.</summary>
    public List<QuoteDraft> Read(Passage passage, Passage? next)
    {
        _cues.Clear();
        _drafts.Clear();
        CueFinder.Find(_text, passage.First, passage.End, _cues);
        new ParentheticalReader(_text, passage, _cues, _drafts).Read();
        new ComplementReader(_text, passage, next, _cues, _drafts).Read();
        new NominalReader(_text, passage, _cues, _drafts).Read();
        new SourceReader(_text, passage, _cues, _drafts).Read();
        new StretchReader(_text, passage, _drafts).Read();
        if (_drafts.Count == 0 && _text.Lexicon.HasReportiveMood)
        {
            ReportiveReader.Read(_text, passage, _spoke, _drafts);
        }

        foreach (QuoteDraft draft in _drafts)
        {
            CircumstanceReader.Read(_text, passage, draft);
        }

        _drafts.RemoveAll(static draft => draft.Pieces.Exists(static piece => piece.End <= piece.First));
        _spoke = _drafts.Count > 0;
        _drafts.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));
        return _drafts;
    }
}
