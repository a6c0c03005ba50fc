using System.Globalization;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Writes a dossier as CSV (RFC 4180): one line a version of an utterance, figure or statement.</summary>
/// <remarks>A cell that a spreadsheet would take for a formula (it starts with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a return) gets an apostrophe before it.</remarks>
public static class DossierCsv
{
    private static readonly string[] Header =
        ["story_id", "article_id", "start", "end", "type", "item", "source", "published", "lang", "speaker", "kind", "same", "state", "value", "upper", "unit", "modifier", "origins", "text"];

    /// <summary>Writes <paramref name="dossier"/>, a header line first; lines end with CR LF.</summary>
    public static void Write(Dossier dossier, TextWriter writer)
    {
        WriteLine(writer, Header);
        foreach (Story story in dossier.Stories)
        {
            for (int i = 0; i < story.Utterances.Count; i++)
            {
                Utterance utterance = story.Utterances[i];
                foreach (UtteranceVersion version in utterance.Versions)
                {
                    WriteRow(writer, story, version.Place, "utterance", $"u{i}", utterance.Origins, version.Speaker ?? utterance.Speaker, DossierNames.Of(version.Kind), DossierNames.Of(version.Same));
                }
            }

            for (int i = 0; i < story.Figures.Count; i++)
            {
                Figure figure = story.Figures[i];
                foreach (FigureVersion version in figure.Versions)
                {
                    WriteRow(writer, story, version.Place, "figure", $"f{i}", figure.Origins, state: DossierNames.Of(figure.State), figure: version);
                }
            }

            for (int i = 0; i < story.Statements.Count; i++)
            {
                foreach (Excerpt version in story.Statements[i].Versions)
                {
                    WriteRow(writer, story, version, "statement", $"s{i}", story.Statements[i].Origins);
                }
            }
        }
    }

    private static void WriteRow(
        TextWriter writer, Story story, Excerpt place, string type, string item, int origins,
        string? speaker = null, string? kind = null, string? same = null, string? state = null, FigureVersion? figure = null)
    {
        Article article = place.Article.Article;
        WriteLine(
            writer,
            [
                story.Id, article.Id, Number(place.Span.Start), Number(place.Span.End), type, item, article.Source, article.Published?.ToString(), article.Language,
                speaker, kind, same, state, Number(figure?.Value), Number(figure?.UpperValue), figure?.Unit, figure is null ? null : DossierNames.Of(figure.Modifier), Number(origins), place.Text,
            ]);
    }

    private static void WriteLine(TextWriter writer, ReadOnlySpan<string?> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            WriteCell(writer, cells[i] ?? "");
        }

        writer.Write("\r\n");
    }

    private static void WriteCell(TextWriter writer, string cell)
    {
        bool number = double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        string safe = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !number ? "'" + cell : cell;
        if (safe.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            writer.Write(safe);
            return;
        }

        writer.Write('"');
        writer.Write(safe.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    private static string? Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
