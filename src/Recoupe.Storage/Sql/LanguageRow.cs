namespace Recoupe.Storage.Sql;

/// <summary>A row that counts the articles of a language.</summary>
internal sealed class LanguageRow
{
    public string? Language { get; set; }

    public long Articles { get; set; }
}
