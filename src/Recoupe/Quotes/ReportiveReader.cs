using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Reads sentences that only their mood gives to somebody: the German Konjunktiv behind a quote.</summary>
internal static class ReportiveReader
{
    /// <summary>The name of the rule.</summary>
    public const string Rule = "reportive";

    /// <summary>Adds the passage to <paramref name="drafts"/> when its main verb stands in the reportive mood.</summary>
    /// <param name="text">The article.</param>
    /// <param name="passage">A passage in which no other reader has found anything.</param>
    /// <param name="followsSpeech">Whether the passage before holds speech: then forms that are irrealis elsewhere count too.</param>
    /// <param name="drafts">The quotes of the passage.</param>
    public static void Read(QuoteText text, Passage passage, bool followsSpeech, List<QuoteDraft> drafts)
    {
        for (int i = passage.First; i < passage.End; i++)
        {
            if (text.Is(i, WordClasses.That) && !text.IsQuoted(i))
            {
                return;
            }

            if (text.IsQuoted(i) || !text.IsFinite(i))
            {
                continue;
            }

            Morphology morphology = text[i].Morphology;
            bool reportive = morphology.Mood == Mood.Subjunctive && (morphology.Tense == Tense.Present || followsSpeech);
            if (reportive && morphology.Person is not (Person.First or Person.Second))
            {
                int end = ClauseExtent.TrimEnd(text, passage.First, passage.End);
                drafts.Add(new QuoteDraft { Pieces = [(passage.First, end)], Rule = Rule, Source = SpeakerSource.Running });
            }

            break;
        }

        if (drafts.Count == 0)
        {
            ReadSubordinate(text, passage, drafts);
        }
    }

    /// <summary>A clause of reason or a relative one in the reportive mood, in a sentence that is not: what its subject says (er lehnte ab, da es zu spät sei).</summary>
    private static void ReadSubordinate(QuoteText text, Passage passage, List<QuoteDraft> drafts)
    {
        for (int i = passage.First; i + 1 < passage.End; i++)
        {
            if (text.IsQuoted(i) || !text.Is(i, WordClasses.Comma) || !(text.Is(i + 1, WordClasses.Because | WordClasses.Subordinate) || text.IsRelative(i + 1)))
            {
                continue;
            }

            int verb = i + 1;
            while (verb < passage.End && !text.IsFinite(verb) && !text.Is(verb, WordClasses.Comma | WordClasses.Stop))
            {
                verb++;
            }

            if (verb >= passage.End || !text.IsFinite(verb) || text[verb].Morphology is not { Mood: Mood.Subjunctive, Tense: Tense.Present } or { Person: Person.First or Person.Second })
            {
                continue;
            }

            SpeakerPhrase? subject = SubjectFinder.FirstOf(text, passage.First, i);
            drafts.Add(new QuoteDraft
            {
                Pieces = [(i + 1, ClauseExtent.TrimEnd(text, i + 1, passage.End))],
                Rule = "reportive-clause",
                Source = subject is null ? SpeakerSource.Running : SpeakerSource.Phrase,
                Speaker = subject ?? default,
            });
            return;
        }
    }
}
