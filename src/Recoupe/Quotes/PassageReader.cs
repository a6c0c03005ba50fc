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
        JoinInterrupted();
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

    /// <summary>Joins what an attribution with its additions interrupts (“Each time,” said Ann, who leads it, “we lose.”): the second stretch goes on in lower case, and no cue of its own claims it.</summary>
    private void JoinInterrupted()
    {
        for (int i = _drafts.Count - 1; i >= 0; i--)
        {
            QuoteDraft second = _drafts[i];
            if (second.Cue is not null || second.Source != SpeakerSource.Running || second.First == 0 || !(_text.Is(second.First - 1, WordClasses.Comma) || _text.IsDash(second.First - 1)) || !StartsInLowerCase(second.First))
            {
                continue;
            }

            QuoteDraft? first = _drafts.Find(draft => draft.Cue is { } cue && draft.End <= cue.First && cue.End <= second.First && _text.IsQuoted(draft.End - 1) && _text.StretchOf(draft.End - 1) != _text.StretchOf(second.First) && !StopsBetween(cue.End, second.First));
            if (first is not null && !_drafts.Exists(draft => draft != first && draft != second && draft.First >= first.End && draft.First < second.First))
            {
                first.Pieces.AddRange(second.Pieces);
                _drafts.RemoveAt(i);
            }
        }
    }

    private bool StartsInLowerCase(int token)
    {
        int stretch = _text.StretchOf(token);
        return stretch >= 0 && char.IsLower(_text.Text[_text.Stretches[stretch].Inner.Start]);
    }

    private bool StopsBetween(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_text.Is(i, WordClasses.Stop | WordClasses.Semicolon | WordClasses.Colon))
            {
                return true;
            }
        }

        return false;
    }
}
