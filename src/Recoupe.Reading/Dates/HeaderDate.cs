using Recoupe.Languages;
using Recoupe.Reading.Leftovers;
using Recoupe.Text;

namespace Recoupe.Reading.Dates;

/// <summary>The day of publication in a line above the body of a scraped text ("Publié le 11 octobre 2022 à 09h30"), for articles whose metadata gives none.</summary>
/// <remarks>Only a line that is nothing but a date is believed, and only when its figures can be read in one way.</remarks>
internal sealed class HeaderDate(LanguageCatalog catalog, DateReader dates)
{
    private const int MaxLines = 10;

    // A line as long as this is the body.
    private const int BodyLine = 200;

    private readonly LeftoverLexicon _lexicon = new(catalog);
    private readonly WordSet _updates = new(catalog, "reading/update_labels.txt");
    private readonly LanguageIdentifier _identifier = new(catalog);

    private readonly HashSet<string> _ambiguous =
        [.. catalog.Codes.Where(code => catalog.Find(code)!.Table("reading/settings.tsv").Any(row => row is ["numeric-dates", "ambiguous"]))];

    /// <summary>The publication that the text gives; null when it gives none.</summary>
    public PublicationTime? Read(string text, string? language)
    {
        ReadOnlySpan<char> rest = text;
        for (int i = 0; i < MaxLines && !rest.IsEmpty; i++)
        {
            int end = rest.IndexOf('\n');
            ReadOnlySpan<char> line = (end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.Length >= BodyLine)
            {
                return null;
            }

            if (line.ContainsAnyInRange('0', '9') && DateShape.IsDateLine(line, _lexicon) && _updates.LengthAtStart(Folding.Fold(line)) == 0
                && dates.Read(line.ToString()) is { } date && !IsAmbiguous(line, date, text, language))
            {
                return date;
            }
        }

        return null;
    }

    // 03/04/2022: which of the two is the month depends on the country.
    private bool IsAmbiguous(ReadOnlySpan<char> line, PublicationTime date, string text, string? language)
    {
        bool unclear = date.Day.Day <= 12 && date.Day.Day != date.Day.Month;
        if (!unclear || dates.NamesMonth(line) || BeginsWithYear(line, date))
        {
            return false;
        }

        string code = language ?? _identifier.Identify(text).Code;
        return _ambiguous.Contains(code) || catalog.Find(code) is null;
    }

    private static bool BeginsWithYear(ReadOnlySpan<char> line, PublicationTime date)
    {
        int digit = line.IndexOfAnyInRange('0', '9');
        return line[digit..].StartsWith(date.Day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
