using System.Globalization;
using System.Text;
using Recoupe.Languages;
using Recoupe.Names;
using Recoupe.Quotes;
using Recoupe.Sentences;
using Recoupe.Text;

namespace Recoupe.Training.Quotes;

/// <summary><c>quote-confidence [--shared DIR] [--languages DIR]</c>: judges the quotes found in the written articles, prints how well cross-validated confidences hold, and writes <c>quotes/confidence.tsv</c> of every language.</summary>
internal static class QuoteConfidenceVerb
{
    private const int FoldCount = 5;
    private const string Heading = "# the share of quotes a rule found right, content and speaker, in the articles written for Recoupe, drawn towards the rule's share in the other languages: rule TAB share; made by the training verb quote-confidence";

    private static readonly string[] All = ["de", "en", "es", "fr"];

    public static int Run(TrainingArguments arguments)
    {
        List<JudgedQuote> judged = [.. All.SelectMany(language => Judge(arguments.Shared, language))];
        Report(judged, Console.Out);
        RuleShares shares = new(judged);
        foreach (string language in All)
        {
            StringBuilder file = new();
            file.Append(Heading).Append('\n');
            foreach (string rule in shares.Rules)
            {
                file.Append(CultureInfo.InvariantCulture, $"{rule}\t{shares.Of(language, rule):F2}\n");
            }

            File.WriteAllText(Path.Combine(arguments.Languages, language, "quotes", "confidence.tsv"), file.ToString());
        }

        return 0;
    }

    private static IEnumerable<JudgedQuote> Judge(string shared, string language)
    {
        LanguageCatalog catalog = LanguageCatalog.Embedded;
        Annotator annotator = Annotator.Of([new SentenceStage(catalog), new TaggerStage(catalog), new ParserStage(catalog), new NameStage(catalog), new CoreferenceStage(catalog), new QuoteStage(catalog)]);
        foreach ((Article article, IReadOnlyList<WrittenQuote> quotes) in WrittenArticles.Read(shared, language))
        {
            int fold = (int)(StableHash.Of(article.Id) % FoldCount);
            foreach (Quote found in annotator.Annotate(article).Layers.Quotes)
            {
                yield return new JudgedQuote(language, fold, found.Rule, quotes.Any(quote => quote.IsFound(found, article.Text)));
            }
        }
    }

    /// <summary>States for every fold what the others say, and compares.</summary>
    private static void Report(List<JudgedQuote> judged, TextWriter output)
    {
        Reliability whole = new();
        SortedDictionary<string, Reliability> languages = new(StringComparer.Ordinal);
        for (int fold = 0; fold < FoldCount; fold++)
        {
            RuleShares shares = new(judged.Where(quote => quote.Fold != fold));
            foreach (JudgedQuote quote in judged.Where(quote => quote.Fold == fold))
            {
                double stated = shares.Of(quote.Language, quote.Rule);
                whole.Add(stated, quote.Right);
                if (!languages.TryGetValue(quote.Language, out Reliability? own))
                {
                    languages[quote.Language] = own = new Reliability();
                }

                own.Add(stated, quote.Right);
            }
        }

        foreach ((string language, Reliability own) in languages)
        {
            own.Write(output, language);
        }

        whole.Write(output, "all");
    }
}
