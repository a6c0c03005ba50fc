using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Recoupe.Cli.Tests;

/// <summary>Texts that no outlet would print and every crawl holds somewhere: each is annotated without a crash or a hang.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "200,000 characters without a space", new string('x', 200_000) },
        { "10,000 opening quotation marks", string.Concat(Enumerable.Repeat("« ", 10_000)) },
        { "10,000 quotation marks of all kinds", string.Concat(Enumerable.Repeat("«\"“„'‹", 1_700)) },
        { "quotes inside quotes", string.Concat(Enumerable.Repeat("Il a dit : « ", 3_000)) },
        { "NUL characters", "Le ministre\0 a dit\0 : « oui\0 »." },
        { "lone surrogates", "Le maire a dit : « \uD83D oui \uDE00 »." },
        { "one sentence of 20,000 clauses", "Il a dit " + string.Concat(Enumerable.Repeat("qu'il pensait ", 20_000)) },
        { "50,000 line feeds", new string('\n', 50_000) + "Fin." },
        { "30,000 numbers", string.Concat(Enumerable.Range(0, 30_000).Select(i => i.ToString(CultureInfo.InvariantCulture) + " ")) },
        { "20,000 names", string.Concat(Enumerable.Repeat("Jean Dupont ", 20_000)) },
        { "10,000 days", string.Concat(Enumerable.Repeat("mardi ", 10_000)) },
        { "combining marks", "e" + new string('\u0301', 50_000) },
        { "directions and zero widths", string.Concat(Enumerable.Repeat("\u202E\u200B\u2066a", 10_000)) },
        { "brackets", new string('(', 50_000) + new string('[', 50_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Annotate_HostileText_GivesOneArticleWithItsText(string name, string text)
    {
        string escaped = string.Concat(text.Select(c => c < 0x20 || char.IsSurrogate(c) || c is '"' or '\\' ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : c.ToString()));
        CommandRun run = CommandRun.WithInput(Encoding.UTF8.GetBytes($$"""{"id":"x","lang":"fr","published":"2024-03-12","text":"{{escaped}}"}"""), "annotate");
        Assert.True(run.ExitCode == 0, $"{name}: {run.Error}");
        using JsonDocument article = JsonDocument.Parse(Assert.Single(run.Lines));
        Assert.Equal(text.Length, article.RootElement.GetProperty("text").GetString()!.Length);
    }
}
