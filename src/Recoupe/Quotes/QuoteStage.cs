using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Finds who says what, in whose words: direct, indirect and mixed speech with its cue and its speaker.</summary>
/// <param name="languages">The packs that hold the verbs, phrases and words of reporting; an article in a language without them has no quotes.</param>
public sealed class QuoteStage(LanguageCatalog languages) : IStage
{
    /// <inheritdoc/>
    public string Name => "quotes";

    /// <inheritdoc/>
    public LayerKinds Needs => LayerKinds.Syntax | LayerKinds.Mentions | LayerKinds.Coreference;

    /// <inheritdoc/>
    public LayerKinds Gives => LayerKinds.Quotes;

    /// <inheritdoc/>
    public void Annotate(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (languages.Find(context.Language) is not { } pack || !pack.Has("quotes/verbs.tsv"))
        {
            return;
        }

        QuoteText text = new(context.Text, context.Layers, pack.Resource(static source => new QuoteLexicon(source)));
        context.Layers = context.Layers with { Quotes = Layer<Quote>.Of(Read(text)) };
    }

    private static List<Quote> Read(QuoteText text)
    {
        List<Quote> quotes = [];
        PassageReader reader = new(text);
        SpeakerResolver speakers = new(text);
        (int Passage, int Paragraph)? run = null;
        for (int i = 0; i < text.Passages.Count; i++)
        {
            Passage passage = text.Passages[i];
            Passage? next = i + 1 < text.Passages.Count ? text.Passages[i + 1] : null;
            List<QuoteDraft> drafts = reader.Read(passage, next);
            if (drafts.Count == 1 && drafts[0].Rule == ReportiveReader.Rule)
            {
                if (run is not null && run.Value.Passage == i - 1 && run.Value.Paragraph == passage.Paragraph)
                {
                    // A run of sentences in the reportive mood is one quote.
                    Quote before = quotes[^1];
                    quotes[^1] = before with { Kind = QuoteKinds.Of(text, drafts[0]) == QuoteKind.Indirect ? before.Kind : QuoteKind.Mixed, Content = [new Span(before.Content[0].Start, drafts[0].Content(text)[^1].End)] };
                    run = (i, passage.Paragraph);
                    continue;
                }

                run = (i, passage.Paragraph);
            }
            else
            {
                run = null;
            }

            if (drafts.Count == 0 && SubjectFinder.FirstOf(text, passage.First, passage.End) is { } topic)
            {
                speakers.Notice(topic, i);
            }

            if (i > 0 && drafts.Count > 0 && quotes.Count > 0 && GoesOn(text, text.Passages[i - 1], passage, drafts[0], quotes[^1]))
            {
                // A quotation over several paragraphs is one.
                quotes[^1] = quotes[^1] with { Content = [.. quotes[^1].Content, .. drafts[0].Content(text)], Editorial = [.. quotes[^1].Editorial, .. EditorialMarks.In(text, drafts[0].Content(text))] };
                drafts.RemoveAt(0);
            }

            foreach (QuoteDraft draft in drafts)
            {
                Quote quote = Finish(text, speakers, draft, i);
                if (quote.Speaker is null && draft.Source != SpeakerSource.Unknown && next is { } following && following.Paragraph == passage.Paragraph && SubjectFinder.FirstOf(text, following.First, following.End) is { } subject && NamesPerson(text, subject))
                {
                    quote = quote with { Speaker = speakers.ResolvePhrase(subject, i + 1) };
                }

                if (quote.Speaker is not null || draft.Cue is not null || !IsCut(text, draft))
                {
                    quotes.Add(quote);
                }
            }
        }

        return quotes;
    }

    /// <summary>Whether the first quote of a paragraph only goes on with the last one before it: the marks were left open, and no cue of its own attributes it.</summary>
    private static bool GoesOn(QuoteText text, Passage before, Passage passage, QuoteDraft draft, Quote last) =>
        before.Paragraph != passage.Paragraph && draft.Cue is null && draft.First == passage.First && last.Span.End == text[before.End - 1].Span.End && text.GoesOnOver(before.End - 1, passage.First);

    private static bool NamesPerson(QuoteText text, SpeakerPhrase phrase)
    {
        foreach (Mention mention in text.Mentions.Within(text.SpanOf(phrase.First, phrase.End)))
        {
            if (mention is { Type: MentionType.Person, Kind: MentionKind.Name })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a mark of an unattributed quote is missing: without a speaker it is too little to go by.</summary>
    private static bool IsCut(QuoteText text, QuoteDraft draft)
    {
        int stretch = text.StretchOf(draft.First);
        return stretch >= 0 && !(text.Stretches[stretch].Opened && text.Stretches[stretch].Closed);
    }

    private static Quote Finish(QuoteText text, SpeakerResolver speakers, QuoteDraft draft, int passage)
    {
        Party? addressee = draft.Addressee is { } told ? speakers.NameOf(told, passage) : null;
        Party? via = draft.Via is { } phrase ? speakers.ResolvePhrase(phrase, passage) : null;
        Party? speaker = speakers.Resolve(draft, passage);
        string rule = draft.Rule + (draft.Source == SpeakerSource.Running ? "/running" : "");
        IReadOnlyList<Span> content = draft.Content(text);
        return new Quote(QuoteKinds.Of(text, draft), content)
        {
            Editorial = EditorialMarks.In(text, content),
            Cue = draft.Cue is { } cue ? text.SpanOf(cue.First, cue.End) : null,
            Speaker = speaker,
            Via = via,
            Addressee = addressee,
            Medium = draft.Medium is { } medium ? text.SpanOf(medium.First, medium.End) : null,
            Confidence = text.Lexicon.ConfidenceOf(rule),
            Rule = rule,
        };
    }
}
