using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Desk;

/// <summary>Tells the versions of an article apart: the same title and text are the same version, whatever else the page changed.</summary>
internal static class ContentHash
{
    public static string Of(Article article) => StableHash.Of(article.Title ?? "", article.Text).ToString("x16", CultureInfo.InvariantCulture);
}
