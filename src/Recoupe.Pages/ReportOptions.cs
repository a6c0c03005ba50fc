namespace Recoupe.Pages;

/// <summary>What a report shows besides the dossier.</summary>
/// <param name="Language">ISO 639-1 code of the interface; English where there is no catalogue for it.</param>
public sealed record ReportOptions(string Language)
{
    /// <summary>The version of the program, for the journal.</summary>
    public string Version { get; init; } = typeof(ReportOptions).Assembly.GetName().Version?.ToString(3) ?? "";
}
