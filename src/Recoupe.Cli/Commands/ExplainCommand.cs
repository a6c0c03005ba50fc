using System.CommandLine;
using Recoupe.Cli.Explanation;
using Recoupe.Desk;
using Recoupe.Text;
using Recoupe.Times;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe explain</c>: the rule, the evidence and the score behind an item.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> item = new("ID") { Description = "article#START-END, or an article's id (its day of publication), or a story's id, or story/uN (what was said), story/fN (a figure), as check --json numbers them from 0" };
        Command command = new("explain", "Says why: the rule, the evidence and the score behind an item of annotate or check") { item };
        InputOptions input = InputOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            ItemId id = ItemId.Parse(parsed.GetValue(item)!);
            Intake intake = input.Open(parsed, terminal);
            using StreamWriter output = terminal.TextOut();
            return Explain(id, intake, output) ? intake.ExitCode : throw new UsageException($"explain: nothing of the id {id.Text} in the input");
        });
        return command;
    }

    private static bool Explain(ItemId id, Intake intake, StreamWriter output)
    {
        if (id.Span is { } span)
        {
            AnnotatedArticle? article = intake.Annotated().FirstOrDefault(article => article.Article.Id == id.Owner);
            return article is not null && new SpanExplanation(output).Write(article, span);
        }

        Coverage coverage = new(intake.Languages);
        AnnotatedArticle? named = null;
        foreach (AnnotatedArticle article in intake.Annotated())
        {
            coverage.Add(article);
            named = article.Article.Id == id.Text ? article : named;
        }

        if (new StoryExplanation(output).Write(coverage, id))
        {
            return true;
        }

        if (named is not null)
        {
            new PublicationExplanation(output).Write(named, new PublicationCheck(intake.Languages));
        }

        return named is not null;
    }
}
