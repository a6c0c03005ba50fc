namespace Recoupe.Reading.Tests.Html;

/// <summary>Paragraphs for pages, and pages around them.</summary>
internal static class Prose
{
    public const string First = "The harbour of Port Ellis will stay closed until Thursday, the coast guard said in a statement on Monday.";
    public const string Second = "Fishermen asked for emergency aid because the season opens this week, and the mayor promised to answer them.";
    public const string Third = "A meeting is planned for Friday in the town hall, with the owners of the boats and the insurers, officials said.";
    public const string Other = "Thousands of runners crossed the old bridge on Sunday in the first marathon that the city has held, organisers said.";

    public static string Page(string body, string head = "") =>
        $"<!doctype html><html lang=\"en\"><head><title>Harbour closed</title>{head}</head><body>{body}</body></html>";
}
