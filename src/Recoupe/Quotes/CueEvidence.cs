using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Judges whether a verb of reporting tells what somebody said, or that nobody said it.</summary>
internal static class CueEvidence
{
    private const int DenialReach = 8;

    /// <summary>Whether a clause behind a cue was not said: the saying is denied (n'a pas voulu dire si), or asked for (a-t-il dit que …?).</summary>
    public static bool IsUnsaid(QuoteText text, Passage passage, in Cue cue, SpeakerPhrase? speaker) =>
        text.Lexicon.HasDenials && !cue.Has(CueFrames.Denial) && (IsDenied(text, passage, cue) || IsAsked(text, passage, speaker));

    /// <summary>Whether a subject is a thing pointed at (cela garantit que), or the author's own (notre résolution appelle à): neither speaks.</summary>
    public static bool IsNobody(QuoteText text, SpeakerPhrase subject)
    {
        if (text.Is(subject.First, WordClasses.Pointing) && subject.End - subject.First == 1)
        {
            return true;
        }

        if (!text.Is(subject.First, WordClasses.First) || text[subject.First].Pos != PartOfSpeech.Det)
        {
            return false;
        }

        for (int i = subject.First; i < subject.End; i++)
        {
            if (text[i].Pos == PartOfSpeech.Propn || (text[i].Lemma is { } lemma && (text.Lexicon.IsPerson(lemma) || text.Is(i, WordClasses.SourceNoun))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDenied(QuoteText text, Passage passage, in Cue cue)
    {
        for (int i = cue.First; i < cue.Verb; i++)
        {
            if (text.Is(i, WordClasses.Negation))
            {
                return true;
            }
        }

        if (cue.Form != CueForm.Infinitive && text[cue.Verb].Morphology.VerbForm != VerbForm.Infinitive)
        {
            return cue.First > passage.First && text.Is(cue.First - 1, WordClasses.Negation) && text[cue.First - 1].Pos == PartOfSpeech.Adv;
        }

        for (int i = cue.First - 1; i >= passage.First && i >= cue.First - DenialReach; i--)
        {
            if (text.Is(i, WordClasses.Comma | WordClasses.Colon | WordClasses.Semicolon | WordClasses.Stop) || text.IsQuoted(i))
            {
                return false;
            }

            if (text.Is(i, WordClasses.Refusing | WordClasses.Negation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence asks: its subject stands behind the verb with a hyphen, or is itself what is asked for.</summary>
    private static bool IsAsked(QuoteText text, Passage passage, SpeakerPhrase? speaker)
    {
        int last = passage.End - 1;
        return text.Word(last) is "?" && !text.IsQuoted(last) && speaker is { } subject
            && (text.Word(subject.First)[0] == '-' || (text.IsRelative(subject.First) && subject.First == passage.First));
    }
}
