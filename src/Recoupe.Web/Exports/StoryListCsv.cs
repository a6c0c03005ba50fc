using System.Globalization;
using System.Text;
using Recoupe.Storage;

namespace Recoupe.Web.Exports;

/// <summary>A list of stories as CSV (RFC 4180); cells that a spreadsheet would take for a formula begin with an apostrophe.</summary>
internal static class StoryListCsv
{
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<StorySummary> stories)
    {
        await using StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync("story_id,title,title_source,articles,outlets,languages,first_seen,last_seen,origins,utterances,figures,differences,incomplete");
        await foreach (StorySummary story in stories)
        {
            string[] cells =
            [
                story.Id, story.Title ?? "", story.TitleSource ?? "", Number(story.Articles), Number(story.Outlets), story.Languages,
                story.FirstSeen.ToString("O", CultureInfo.InvariantCulture), story.LastSeen.ToString("O", CultureInfo.InvariantCulture),
                Number(story.Counts?.Origins), Number(story.Counts?.Utterances), Number(story.Counts?.Figures), Number(story.Counts?.Differing), Number(story.Counts?.Missing),
            ];
            await writer.WriteLineAsync(string.Join(',', cells.Select(Cell)));
        }
    }

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Cell(string value)
    {
        string safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
