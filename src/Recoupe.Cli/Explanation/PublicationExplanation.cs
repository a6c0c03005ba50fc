using System.Globalization;
using Recoupe.Cli.Summary;
using Recoupe.Text;
using Recoupe.Times;

namespace Recoupe.Cli.Explanation;

/// <summary>Explains an article's day of publication: what its text says for and against it, or which day it proposes.</summary>
internal sealed class PublicationExplanation(TextWriter output)
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Writes what the text of <paramref name="article"/> says about the day.</summary>
    public void Write(AnnotatedArticle article, PublicationCheck check)
    {
        PublicationFindings findings = check.Read(article);
        string verdict = findings switch
        {
            { Stated: { } stated } => $"{Day(stated)} is stated, {(findings.Doubtful ? "and the text speaks against it" : findings.Evidence.Any(place => place.Agrees == true) ? "and the text agrees" : "and the text says nothing against it")}",
            { Proposed: { } proposed } => $"none is stated; the text proposes {Day(proposed)}",
            _ => "none is stated, and the text does not tell",
        };
        output.WriteLine($"{article.Article.Id}  day of publication: {verdict}");
        foreach (PublicationEvidence place in findings.Evidence)
        {
            string says = place.Kind switch
            {
                PublicationEvidenceKind.RelativeWeekday => $"published on a {Weekdays[place.Weekday!.Value - 1]}",
                PublicationEvidenceKind.DatedWeekday => place.Day is { } day ? $"near {Day(day)}" : "a weekday of another year",
                _ => $"on or after {Day(place.Day!.Value)}, or announced before",
            };
            string stand = place.Agrees switch { true => "for", false => "against", null => "open" };
            output.WriteLine($"  {stand,-7}  {says}  {Printable.Of(place.Span.Of(article.Text), 80)}  ({place.Span})");
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
