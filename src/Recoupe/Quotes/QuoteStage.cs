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
        for (int i = 0; i < text.Passages.Count; i++)
        {
            Passage passage = text.Passages[i];
            Passage? next = i + 1 < text.Passages.Count ? text.Passages[i + 1] : null;
            foreach (QuoteDraft draft in reader.Read(passage, next))
            {
                quotes.Add(Finish(text, speakers, draft, i));
            }
        }

        return quotes;
    }

    private static Quote Finish(QuoteText text, SpeakerResolver speakers, QuoteDraft draft, int passage)
    {
        Party? via = draft.Via is { } phrase ? speakers.ResolvePhrase(phrase, passage) : null;
        Party? speaker = speakers.Resolve(draft, passage);
        string rule = draft.Rule + (draft.Source == SpeakerSource.Phrase ? "" : "/running");
        return new Quote(QuoteKinds.Of(text, draft), draft.Content(text))
        {
            Cue = draft.Cue is { } cue ? text.SpanOf(cue.First, cue.End) : null,
            Speaker = speaker,
            Via = via,
            Confidence = text.Lexicon.ConfidenceOf(rule),
            Rule = rule,
        };
    }
}
