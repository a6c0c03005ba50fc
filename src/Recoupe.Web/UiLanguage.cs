using Microsoft.AspNetCore.Http;
using Recoupe.Pages.Texts;

namespace Recoupe.Web;

/// <summary>The language of the interface: the first of the browser's that there is a catalogue for, English otherwise.</summary>
internal static class UiLanguage
{
    // A header of more languages than this is no reader's.
    private const int MostLanguages = 20;

    private static readonly Dictionary<string, UiText> Catalogues = UiText.Languages.ToDictionary(language => language, UiText.For, StringComparer.Ordinal);

    public static UiText Of(HttpContext context)
    {
        string? chosen = context.Request.Query["ui"].FirstOrDefault();
        if (chosen is not null && Catalogues.TryGetValue(chosen, out UiText? asked))
        {
            return asked;
        }

        IEnumerable<string> accepted = context.Request.GetTypedHeaders().AcceptLanguage.Take(MostLanguages)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant());
        return accepted.Select(Catalogues.GetValueOrDefault).FirstOrDefault(found => found is not null) ?? Catalogues["en"];
    }
}
