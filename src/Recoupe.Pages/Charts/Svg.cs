using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Recoupe.Pages.Charts;

/// <summary>Builds an SVG drawing with a title and a description; all numbers in the invariant culture, all text encoded.</summary>
internal sealed class Svg
{
    private readonly StringBuilder _markup = new();

    /// <summary>Begins a drawing.</summary>
    /// <param name="id">Makes the ids of title and description.</param>
    /// <param name="width">The width in drawing units; the page scales it.</param>
    /// <param name="height">The height in drawing units.</param>
    /// <param name="title">What it shows.</param>
    public Svg(string id, double width, double height, string title)
    {
        _markup.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}-title\" viewBox=\"0 0 {N(width)} {N(height)}\" width=\"{N(width)}\" height=\"{N(height)}\">");
        _markup.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-title\">{HtmlEncoder.Default.Encode(title)}</title>");
    }

    public Svg Line(double x1, double y1, double x2, double y2, string style)
    {
        _markup.Append(CultureInfo.InvariantCulture, $"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" class=\"{style}\"/>");
        return this;
    }

    public Svg Circle(double x, double y, double radius, string style)
    {
        _markup.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" class=\"{style}\"/>");
        return this;
    }

    public Svg Path(string data, string style)
    {
        _markup.Append(CultureInfo.InvariantCulture, $"<path d=\"{data}\" class=\"{style}\"/>");
        return this;
    }

    public Svg Text(double x, double y, string anchor, string text, string style = "label")
    {
        _markup.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\" class=\"{style}\">{HtmlEncoder.Default.Encode(text)}</text>");
        return this;
    }

    /// <summary>A number as the drawing writes it: at most one decimal.</summary>
    public static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The markup.</summary>
    public override string ToString() => _markup + "</svg>";
}
