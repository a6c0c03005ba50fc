using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Reads a cue set into its own stretch: between commas, between dashes, or where the closing mark before it is missing.</summary>
internal sealed class SetInCueReader(QuoteText text, Passage passage)
{
    /// <summary>A cue between commas inside a stretch: « Ce texte, a-t-il dit, sera voté. »</summary>
    public QuoteDraft? Read(in Cue cue)
    {
        int stretch = text.StretchOf(cue.Verb);
        int before = cue.First - 1;
        int first = text.FirstTokenOf(stretch);
        bool dialogue = text.Stretches[stretch].Family == MarkFamily.Dash;
        bool dash = before > first && text.IsDash(before);
        if (before <= first || !(text.Is(before, WordClasses.Comma) || dash || dialogue && text.Is(before, WordClasses.Stop)) || text[cue.Verb].Morphology.Person is Person.First or Person.Second)
        {
            return null;
        }

        SpeakerPhrase? found = SubjectFinder.Behind(text, cue, passage.End);
        if (dash && (found is not null || text.Lexicon.HasZeroSubject))
        {
            return BetweenDashes(cue, found, stretch, first);
        }

        if (found is not { } subject || text.IsOwn(subject.First))
        {
            return null;
        }

        int behind = Math.Max(cue.End, subject.End);
        int end = Math.Min(text.EndTokenOf(stretch), passage.End);
        if (!text.Stretches[stretch].Closed && text.Is(before, WordClasses.Comma) && StandsAlone(first))
        {
            // The closing mark is missing: it belongs before the cue, or where the speech that the cue interrupts ends.
            int comma = behind;
            while (comma < end && !text.Is(comma, WordClasses.Comma))
            {
                comma++;
            }

            bool more = comma + 1 < end && !text.IsRelative(comma + 1);
            return new QuoteDraft { Pieces = more ? [(first, before), (comma + 1, end)] : [(first, before)], Rule = "unclosed", Cue = (cue.First, cue.End), Source = SpeakerSource.Phrase, Speaker = subject };
        }

        if (behind >= end || !(text.Is(behind, WordClasses.Comma | WordClasses.Stop) || text.IsDash(behind) || text.IsMark(behind)))
        {
            return null;
        }

        List<(int, int)> pieces = [(first, before)];
        if (behind + 1 < end - 1)
        {
            pieces.Add((behind + 1, end));
        }

        return new QuoteDraft { Pieces = pieces, Rule = "inside", Cue = (cue.First, cue.End), Source = SpeakerSource.Phrase, Speaker = subject };
    }

    /// <summary>A cue between dashes inside a stretch («La vi —protestó el hijo desde el banco—, pero …»); behind an opening dash alone the author goes on to the end.</summary>
    private QuoteDraft BetweenDashes(in Cue cue, SpeakerPhrase? subject, int stretch, int first)
    {
        int end = Math.Min(text.EndTokenOf(stretch), passage.End);
        List<(int, int)> pieces = [(first, cue.First - 1)];
        int dash = cue.End;
        while (dash < end && !text.IsDash(dash))
        {
            dash++;
        }

        int next = dash + 1;
        while (next < end && text.Is(next, WordClasses.Comma | WordClasses.Stop | WordClasses.Colon | WordClasses.Semicolon))
        {
            next++;
        }

        if (next < end && !(next == end - 1 && text.IsMark(next)))
        {
            pieces.Add((next, end));
        }

        return new QuoteDraft { Pieces = pieces, Rule = "inside-dashes", Cue = (cue.First, cue.End), Source = subject is null ? SpeakerSource.Running : SpeakerSource.Phrase, Speaker = subject ?? default };
    }

    private bool StandsAlone(int first) => first <= passage.First + 1 || text.Is(first - 1, WordClasses.Stop | WordClasses.Colon);
}
