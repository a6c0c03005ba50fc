using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Reads stretches in marks that no cue of their sentence claims: behind a name and a colon, alone as a sentence, or too long to be anything but speech.</summary>
internal sealed class StretchReader(QuoteText text, Passage passage, List<QuoteDraft> drafts)
{
    public void Read()
    {
        int last = -1;
        for (int i = passage.First; i < passage.End; i++)
        {
            int stretch = text.StretchOf(i);
            if (stretch < 0 || stretch == last)
            {
                continue;
            }

            last = stretch;
            int end = Math.Min(passage.End, text.EndTokenOf(stretch));
            if (!IsTaken(i, end))
            {
                ReadStretch(stretch, i, end);
            }
        }
    }

    private void ReadStretch(int stretch, int first, int end)
    {
        if (first > passage.First && text.Is(first - 1, WordClasses.Colon) && BehindColon(first, end) is { } named)
        {
            drafts.Add(named);
            return;
        }

        StretchKind kind = StretchClassifier.Classify(text, passage, stretch, first, end);
        bool cut = !text.Stretches[stretch].Closed || !text.Stretches[stretch].Opened;
        if (kind == StretchKind.Quotation && !(cut && !StandsAlone(first, end)))
        {
            bool dialogue = text.Stretches[stretch].Family == MarkFamily.Dash;
            drafts.Add(new QuoteDraft { Pieces = [(first, end)], Rule = dialogue ? "dialogue" : StandsAlone(first, end) ? "alone" : "embedded", Source = dialogue ? SpeakerSource.Unknown : SpeakerSource.Running });
        }
    }

    /// <summary>NAME : « … », or a sentence that ends in a colon and a stretch.</summary>
    private QuoteDraft? BehindColon(int first, int end)
    {
        int colon = first - 1;
        if (colon > passage.First && text.Is(colon - 1, WordClasses.Naming))
        {
            return null;
        }

        SpeakerPhrase? phrase = SubjectFinder.EndingAt(text, colon - 1, passage.First);
        bool whole = phrase is { } named && named.First <= passage.First + 1;
        if (StretchClassifier.WordCount(text, first, end) < 3 && !StretchClassifier.HasFinite(text, first, end) && !(whole && NamesPerson(phrase!.Value)))
        {
            return null;
        }

        SpeakerPhrase? subject = whole ? phrase : SubjectFinder.FirstOf(text, passage.First, colon);
        return new QuoteDraft
        {
            Pieces = [(first, end)],
            Rule = whole ? "colon-name" : "colon-sentence",
            Source = subject is null ? SpeakerSource.Running : SpeakerSource.Phrase,
            Speaker = subject ?? default,
        };
    }

    private bool NamesPerson(SpeakerPhrase phrase)
    {
        foreach (Mention mention in text.Mentions.Within(text.SpanOf(phrase.First, phrase.End)))
        {
            if (mention.Type == MentionType.Person)
            {
                return true;
            }
        }

        return false;
    }

    private bool StandsAlone(int first, int end) =>
        first <= passage.First + 1 && (end >= passage.End - 1 || text.Is(end, WordClasses.Stop));

    private bool IsTaken(int first, int end)
    {
        foreach (QuoteDraft draft in drafts)
        {
            if (draft.Overlaps(first, end) || (draft.Source == SpeakerSource.Phrase && draft.Speaker.Overlaps(first, end)))
            {
                return true;
            }
        }

        return false;
    }
}
