namespace Recoupe.Training.Quotes;

/// <summary>The share of right quotes by language and rule, drawn towards the rule's share in all languages, and that towards the language's mean, the more the rarer it is.</summary>
internal sealed class RuleShares
{
    // Quotes of a rule that its prior counts for.
    private const double Weight = 6;

    private readonly Dictionary<(string Language, string Rule), (int Right, int All)> _counts = [];
    private readonly Dictionary<string, (int Right, int All)> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Right, int All)> _languages = new(StringComparer.Ordinal);

    public RuleShares(IEnumerable<JudgedQuote> quotes)
    {
        foreach (JudgedQuote quote in quotes)
        {
            int right = quote.Right ? 1 : 0;
            (int was, int all) = _counts.GetValueOrDefault((quote.Language, quote.Rule));
            _counts[(quote.Language, quote.Rule)] = (was + right, all + 1);
            (was, all) = _rules.GetValueOrDefault(quote.Rule);
            _rules[quote.Rule] = (was + right, all + 1);
            (was, all) = _languages.GetValueOrDefault(quote.Language);
            _languages[quote.Language] = (was + right, all + 1);
        }
    }

    /// <summary>The rules that were seen in any language, in order.</summary>
    public IEnumerable<string> Rules => _rules.Keys.Order(StringComparer.Ordinal);

    /// <summary>The share for a rule in a language, 0 to 1, to two digits.</summary>
    public double Of(string language, string rule)
    {
        (int right, int all) = _languages.GetValueOrDefault(language);
        double mean = all == 0 ? .5 : (double)right / all;
        (int ruleRight, int ruleAll) = _rules.GetValueOrDefault(rule);
        (int ownRight, int ownAll) = _counts.GetValueOrDefault((language, rule));
        double elsewhere = (ruleRight - ownRight + (Weight * mean)) / (ruleAll - ownAll + Weight);
        return Math.Round((ownRight + (Weight * elsewhere)) / (ownAll + Weight), 2);
    }
}
