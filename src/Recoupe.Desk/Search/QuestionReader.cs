using Recoupe.Storage;
using Recoupe.Text;

namespace Recoupe.Desk.Search;

/// <summary>Reads a question: words, "phrases", <c>-without</c>, and operators in French and English.</summary>
/// <remarks>
/// <c>dit:</c> / <c>said:</c> a speaker; <c>media:</c> / <c>outlet:</c>; <c>lang:</c> / <c>langue:</c>; <c>date:2022-10-01..</c>;
/// <c>chiffre:>1e9EUR</c> / <c>figure:"30 ship"</c>; <c>type:citation</c> / <c>type:quote</c>, <c>chiffre</c> / <c>figure</c>, <c>article</c>.
/// </remarks>
public sealed class QuestionReader(SearchTerms terms)
{
    /// <summary>Reads <paramref name="question"/>; what it cannot read is named in the result.</summary>
    public SearchQuestion Read(string question)
    {
        SearchRequest request = new();
        SearchKind? kind = null;
        List<string> lost = [];
        List<(string Phrase, bool Excluded)> words = [];
        bool unitMayFollow = false;
        foreach (QuestionPart part in QuestionParts.Of(question))
        {
            // "chiffre:>1e9 EUR": the unit stands apart.
            if (unitMayFollow && part is { Operator: "", IsPhrase: false, Excluded: false } && IsUnit(part.Value))
            {
                request = request with { Unit = FigureRange.UnitOf(part.Value) };
                unitMayFollow = false;
                continue;
            }

            unitMayFollow = false;
            switch (part.Operator)
            {
                case "":
                    words.Add((part.Value, part.Excluded));
                    break;
                case "dit" or "said" or "speaker" when part.Value.Length > 0:
                    request = request with { Speaker = part.Value };
                    break;
                case "media" or "média" or "outlet" or "source" when part.Value.Length > 0:
                    request = request with { Source = part.Value };
                    break;
                case "lang" or "langue" or "language" when part.Value.Length == 2:
                    request = request with { Language = part.Value.ToLowerInvariant() };
                    break;
                case "date" when DayRange.TryParse(part.Value, out DayRange days):
                    request = request with { From = days.From, Until = days.Until };
                    break;
                case "chiffre" or "figure" when FigureRange.TryParse(part.Value, out FigureRange figure):
                    request = request with { Least = figure.Least, Most = figure.Most, Unit = figure.Unit };
                    unitMayFollow = figure.Unit is null;
                    break;
                case "type" when KindOf(part.Value) is { } named:
                    kind = named;
                    break;
                default:
                    lost.Add(part.Typed);
                    break;
            }
        }

        List<SearchClause> clauses = [];
        foreach ((string phrase, bool excluded) in words)
        {
            if (terms.Clause(phrase, request.Language, excluded) is { } clause)
            {
                clauses.Add(clause);
            }
        }

        return new SearchQuestion(request with { Clauses = clauses }, kind, lost);
    }

    private static bool IsUnit(string value) => value is "%" or "€" or "$" or "£" or "percent" || (value.Length == 3 && value.All(char.IsAsciiLetterUpper));

    private static SearchKind? KindOf(string value) => Folding.Fold(value) switch
    {
        "citation" or "citations" or "quote" or "quotes" => SearchKind.Quotes,
        "chiffre" or "chiffres" or "figure" or "figures" => SearchKind.Figures,
        "article" or "articles" => SearchKind.Articles,
        _ => null,
    };
}
