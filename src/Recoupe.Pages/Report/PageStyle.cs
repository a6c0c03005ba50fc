using System.Security.Cryptography;
using System.Text;

namespace Recoupe.Pages.Report;

/// <summary>The style sheet of the report, and the policy that lets the page use it and nothing else.</summary>
public static class PageStyle
{
    /// <summary>The style sheet.</summary>
    public static string Css { get; } = Read();

    /// <summary>A content security policy: this style sheet, by its digest, and no other resource.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; base-uri 'none'; form-action 'none'";

    private static string Read()
    {
        using StreamReader reader = new(typeof(PageStyle).Assembly.GetManifestResourceStream("Report/report.css")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
