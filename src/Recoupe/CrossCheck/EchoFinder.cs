using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Finds sentences outside any quote that carry the words of something said: told in the reporter's own voice, or quoted without a cue.</summary>
internal sealed class EchoFinder(StoryLexicon lexicon)
{
    // Lighter utterances are found everywhere by chance.
    private const double LightestSaid = 2.6;

    // So much of the weight of what was said must stand in the sentence.
    private const double Containment = 0.84;

    private readonly EchoWindow _window = new(lexicon);

    /// <summary>Adds to each of <paramref name="utterances"/> the places that echo it in articles where it has no version yet.</summary>
    public IReadOnlyList<UtteranceDraft> Find(IReadOnlyList<UtteranceDraft> utterances, IReadOnlyList<StoryText> texts)
    {
        List<SentenceItem> sentences = [.. texts.SelectMany(UnquotedSentences)];
        Bag[] said = [.. utterances.Select(BagOf)];
        CandidateIndex index = new([.. sentences.Select(sentence => sentence.Bag), .. said], lexicon);
        Dictionary<int, (int Utterance, double Score)> best = [];
        foreach ((int sentence, int second) in index.Pairs(LightestSaid * Containment))
        {
            int utterance = second - sentences.Count;
            if (sentence >= sentences.Count || utterance < 0 || said[utterance].Weight < LightestSaid)
            {
                continue;
            }

            double score = said[utterance].Shared(sentences[sentence].Bag, lexicon) / said[utterance].Weight;
            bool there = utterances[utterance].Versions.Any(version => version.Text == sentences[sentence].Text);
            if (!there && score >= Containment && (!best.TryGetValue(sentence, out (int Utterance, double Score) other) || score > other.Score))
            {
                best[sentence] = (utterance, score);
            }
        }

        List<VersionDraft>?[] echoes = new List<VersionDraft>?[utterances.Count];
        foreach ((int sentence, (int utterance, _)) in best.OrderBy(pair => pair.Key))
        {
            StoryText text = sentences[sentence].Text;
            (echoes[utterance] ??= []).Add(new VersionDraft(text, _window.In(text, sentences[sentence].Span, said[utterance]), null, null));
        }

        return [.. utterances.Select((draft, i) => echoes[i] is { } more ? draft with { Versions = [.. draft.Versions.Concat(more).OrderBy(version => version.Text.Index).ThenBy(version => version.Span)] } : draft)];
    }

    private Bag BagOf(UtteranceDraft draft)
    {
        VersionDraft lead = draft.Versions.MaxBy(version => (version.Quote?.Kind != QuoteKind.Indirect, version.Span.Length, -version.Text.Index))!;
        return new Bag(lead.Text.WordsIn(lead.Span), lexicon);
    }

    private IEnumerable<SentenceItem> UnquotedSentences(StoryText text)
    {
        Span[] sentences = text.Sentences.ToArray();
        foreach (Span sentence in sentences)
        {
            if (!text.Article.Layers.Quotes.Any(quote => quote.Span.Overlaps(sentence)))
            {
                Bag bag = new(text.WordsIn(sentence), lexicon);
                if (bag.Contents >= StatementThresholds.FewestContents)
                {
                    yield return new SentenceItem(text, sentence, bag);
                }
            }
        }
    }
}
