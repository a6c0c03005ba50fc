using Recoupe.Text;

namespace Recoupe.Evaluation.Quotes;

/// <summary>Scores predicted quotes against gold ones: content by overlap, then cue and speaker of what matches.</summary>
internal sealed class QuoteScorer
{
    private const double OptionalShare = .8;

    private readonly Dictionary<(string Level, QuoteKind? Kind), Tally> _spans = [];
    private readonly Dictionary<string, Tally> _answers = [];

    /// <summary>The tally of a level and a kind; all kinds together for null.</summary>
    public Tally Spans(string level, QuoteKind? kind) => Get(_spans, (level, kind));

    /// <summary>The tally of what is asked of a match: cue, speaker-entity, speaker-loose, speaker-span, speaker-null, kind.</summary>
    public Tally Answers(string question) => Get(_answers, question);

    /// <summary>Adds an article and what was predicted on it.</summary>
    public void Add(GoldQuoteArticle gold, IReadOnlyList<Quote> predictions)
    {
        string text = gold.Article.Text;
        HashSet<int>[] goldPositions = [.. gold.Quotes.Select(quote => ContentPositions.Of(text, quote.Quote))];
        List<(HashSet<int> Positions, Quote Quote)> predicted =
            [.. predictions.Select(quote => (ContentPositions.Of(text, quote), quote)).Where(item => item.Item1.Count > 0)];
        HashSet<int> optional = [];
        for (int i = 0; i < goldPositions.Length; i++)
        {
            if (gold.Quotes[i].Optional)
            {
                optional.UnionWith(goldPositions[i]);
            }
        }

        foreach (MatchLevel level in MatchLevel.All)
        {
            List<(int Gold, int Predicted)> matches = Match(level, gold, goldPositions, predicted);
            HashSet<int> hits = [.. matches.Where(match => !gold.Quotes[match.Gold].Optional).Select(match => match.Predicted)];
            HashSet<int> ignored = [.. matches.Where(match => gold.Quotes[match.Gold].Optional).Select(match => match.Predicted)];
            foreach (GoldQuote quote in gold.Quotes.Where(quote => !quote.Optional))
            {
                Spans(level.Name, quote.Quote.Kind).Gold++;
                Spans(level.Name, null).Gold++;
            }

            for (int i = 0; i < predicted.Count; i++)
            {
                HashSet<int> positions = predicted[i].Positions;
                if (!hits.Contains(i) && (ignored.Contains(i) || MatchLevel.Common(positions, optional) >= OptionalShare * positions.Count))
                {
                    continue;
                }

                Spans(level.Name, predicted[i].Quote.Kind).Predicted++;
                Spans(level.Name, null).Predicted++;
            }

            foreach ((int g, int p) in matches.Where(match => !gold.Quotes[match.Gold].Optional))
            {
                Spans(level.Name, null).Hits++;
                if (gold.Quotes[g].Quote.Kind == predicted[p].Quote.Kind)
                {
                    Spans(level.Name, gold.Quotes[g].Quote.Kind).Hits++;
                }

                if (level == MatchLevel.Partial)
                {
                    Judge(gold.Quotes[g], predicted[p].Quote, gold.EntityGold);
                }
            }
        }
    }

    private static List<(int Gold, int Predicted)> Match(
        MatchLevel level, GoldQuoteArticle gold, HashSet<int>[] goldPositions, List<(HashSet<int> Positions, Quote Quote)> predicted)
    {
        List<(double Overlap, bool Required, int Gold, int Predicted)> pairs = [];
        for (int g = 0; g < goldPositions.Length; g++)
        {
            for (int p = 0; p < predicted.Count; p++)
            {
                double overlap = level.Overlap(goldPositions[g], predicted[p].Positions);
                if (overlap >= level.Threshold)
                {
                    pairs.Add((overlap, !gold.Quotes[g].Optional, g, p));
                }
            }
        }

        HashSet<int> usedGold = [];
        HashSet<int> usedPredicted = [];
        List<(int Gold, int Predicted)> matches = [];
        foreach ((_, _, int g, int p) in pairs.OrderByDescending(pair => pair.Overlap).ThenByDescending(pair => pair.Required).ThenBy(pair => pair.Gold).ThenBy(pair => pair.Predicted))
        {
            if (!usedGold.Contains(g) && !usedPredicted.Contains(p))
            {
                usedGold.Add(g);
                usedPredicted.Add(p);
                matches.Add((g, p));
            }
        }

        return matches;
    }

    private void Judge(GoldQuote gold, Quote predicted, bool entityGold)
    {
        Answers("kind").Ask(gold.Quote.Kind == predicted.Kind);
        if (gold.Quote.Cue is { } cue)
        {
            Answers("cue").Ask(predicted.Cue is { } found && found.Overlaps(cue));
        }

        if (gold.Quote.Speaker is not { } speaker)
        {
            Answers("speaker-null").Ask(predicted.Speaker is null);
            return;
        }

        Answers("speaker-span").Ask(speaker.Span is { } span && predicted.Speaker?.Span is { } foundSpan && foundSpan.Overlaps(span));
        if (speaker.Entity is not { Length: > 0 } entity)
        {
            return;
        }

        string[] names = [.. gold.Aliases.Prepend(entity).Select(SpeakerNames.Normalise)];
        string name = SpeakerNames.Normalise(predicted.Speaker?.Entity);
        if (entityGold)
        {
            Answers("speaker-entity").Ask(name.Length > 0 && names.Contains(name));
        }

        Answers("speaker-loose").Ask(names.Any(other => SpeakerNames.Resemble(name, other)));
    }

    private static Tally Get<TKey>(Dictionary<TKey, Tally> tallies, TKey key)
        where TKey : notnull
    {
        if (!tallies.TryGetValue(key, out Tally? tally))
        {
            tallies[key] = tally = new Tally();
        }

        return tally;
    }
}
