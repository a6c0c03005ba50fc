using Recoupe.Languages;
using Recoupe.Sentences.Patterns;
using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>Checks the day of publication that an article states against its text, and proposes one where it states none.</summary>
public sealed class PublicationCheck(LanguageCatalog languages)
{
    // A dated weekday lies within this many days of publication; further off, another year fits as well.
    private const int Near = 200;

    // "hier (lundi)", "today, Tuesday": no more than this lies between the two.
    private const int WidestGap = 3;

    /// <summary>Reads the evidence in <paramref name="article"/>; nothing is changed in it.</summary>
    public PublicationFindings Read(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        DateOnly? stated = article.Article.Published?.Day;
        if (languages.Find(article.Article.Language ?? "und") is not { } pack || TimeGrammar.Of(pack) is not { } grammar)
        {
            return new PublicationFindings(stated, null, []);
        }

        ArticleContext context = new(article.Article, article.Layers);
        AtomBuffer atoms = grammar.Patterns.Atoms(context);
        List<TimeFrame> frames = [.. grammar.Patterns.Matches(atoms).Select(match => new TimeFrame(grammar.Patterns.Rules[match.Rule], match))];
        List<PublicationEvidence> evidence = [];
        for (int i = 0; i < frames.Count; i++)
        {
            Span span = SpanOf(atoms, frames[i]);
            if (RelativeWeekday(frames, i, atoms, article.Text) is var (weekday, end))
            {
                evidence.Add(new PublicationEvidence(new Span(span.Start, end), PublicationEvidenceKind.RelativeWeekday)
                {
                    Weekday = weekday,
                    Agrees = stated is { } day ? WeekdayOf(day) == weekday : null,
                });
            }
            else if (Dated(frames[i], span, stated) is { } dated)
            {
                evidence.Add(dated);
            }
        }

        return new PublicationFindings(stated, stated is null ? Propose(evidence) : null, evidence);
    }

    private static Span SpanOf(AtomBuffer atoms, TimeFrame frame) => new(atoms[frame.Match.First].Start, atoms[frame.Match.End - 1].End);

    private static int WeekdayOf(DateOnly day) => Calendar.Weekday(Calendar.DayNumber(day.Year, day.Month, day.Day));

    // A day counted from publication and the weekday that stands beside it.
    private static (int Weekday, int End)? RelativeWeekday(List<TimeFrame> frames, int i, AtomBuffer atoms, string text)
    {
        TimeFrame frame = frames[i];
        if (frame.Rule.Operation != "rel" || frame.Unit() != TimeUnit.Day || frame.Has(TimeSlot.Num) || frame.Int(TimeSlot.N) is < -2 or > 2)
        {
            return null;
        }

        Span span = SpanOf(atoms, frame);
        int weekday = frame.Int(TimeSlot.Weekday2);
        int end = span.End;
        if (weekday == 0 && i + 1 < frames.Count && frames[i + 1] is { Rule.Operation: "weekday" } next && !next.Has(TimeSlot.Dir))
        {
            Span beside = SpanOf(atoms, next);
            if (beside.Start - span.End <= WidestGap && text.AsSpan(span.End, beside.Start - span.End).Trim() is "(" or ",")
            {
                weekday = next.Int(TimeSlot.Weekday);
                end = beside.End;
            }
        }

        return weekday is >= 1 and <= 7 ? ((int)Calendar.Modulo(weekday - frame.Int(TimeSlot.N) - 1, 7) + 1, end) : null;
    }

    private static PublicationEvidence? Dated(TimeFrame frame, Span span, DateOnly? stated)
    {
        int day = frame.Int(TimeSlot.Day);
        int month = frame.Int(TimeSlot.Month);
        if (frame.Rule.Operation != "date" || day is < 1 or > 31 || month is < 1 or > 12)
        {
            return null;
        }

        if (frame.Has(TimeSlot.Year))
        {
            return frame.Int(TimeSlot.Year) is >= 1 and <= 9999 and int year && day <= Calendar.DaysInMonth(year, month)
                ? new PublicationEvidence(span, PublicationEvidenceKind.FullDate) { Day = new DateOnly(year, month, day) }
                : null;
        }

        int weekday = frame.Int(TimeSlot.Weekday);
        if (weekday == 0)
        {
            return null;
        }

        if (stated is not { } publication)
        {
            return new PublicationEvidence(span, PublicationEvidenceKind.DatedWeekday);
        }

        long today = Calendar.DayNumber(publication.Year, publication.Month, publication.Day);
        for (int year = Math.Max(1, publication.Year - 1); year <= Math.Min(9999, publication.Year + 1); year++)
        {
            long number = Calendar.DayNumber(year, month, day);
            if (day <= Calendar.DaysInMonth(year, month) && Calendar.Weekday(number) == weekday && Math.Abs(number - today) <= Near)
            {
                return new PublicationEvidence(span, PublicationEvidenceKind.DatedWeekday) { Day = new DateOnly(year, month, day), Agrees = true };
            }
        }

        return new PublicationEvidence(span, PublicationEvidenceKind.DatedWeekday) { Agrees = false };
    }

    // The first day on or after the latest full date that has the weekday which the text implies. Without either, nothing is proposed.
    private static DateOnly? Propose(List<PublicationEvidence> evidence)
    {
        int[] weekdays = [.. evidence.Where(place => place.Weekday is not null).Select(place => place.Weekday!.Value).Distinct()];
        if (weekdays.Length != 1 || evidence.Max(place => place.Day) is not { } latest || latest.DayNumber > DateOnly.MaxValue.DayNumber - 7)
        {
            return null;
        }

        return latest.AddDays((int)Calendar.Modulo(weekdays[0] - WeekdayOf(latest), 7));
    }
}
