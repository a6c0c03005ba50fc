using System.CommandLine;
using System.Text.Json;
using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe reuse</c>: which articles share copy, and who most likely took it from whom.</summary>
internal static class ReuseCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<bool> online = new("--online") { Description = "Print a pair when its later article arrives, before common passages are taken back" };
        Command command = new("reuse", "Finds copy that articles share, passage by passage (JSON Lines out)") { online };
        InputOptions input = InputOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            Intake intake = input.Open(parsed, terminal);
            bool atOnce = parsed.GetValue(online);
            ReuseIndex index = new(catalog: intake.Languages);
            using StreamWriter output = terminal.TextOut();
            using (Progress progress = new(terminal, "articles read"))
            {
                foreach (AnnotatedArticle article in intake.Surfaces())
                {
                    IReadOnlyList<ReuseRelation> found = index.Add(article);
                    if (atOnce)
                    {
                        Write(output, found);
                    }

                    progress.Step();
                }
            }

            if (!atOnce)
            {
                Write(output, index.Settle());
            }

            return intake.ExitCode;
        });
        return command;
    }

    private static void Write(StreamWriter output, IReadOnlyList<ReuseRelation> relations)
    {
        foreach (ReuseRelation relation in relations)
        {
            output.WriteLine(JsonLine.Of(json => Write(json, relation)));
        }
    }

    private static void Write(Utf8JsonWriter json, ReuseRelation relation)
    {
        json.WriteString("a", relation.A);
        json.WriteString("b", relation.B);
        json.WriteNumber("score", Math.Round(relation.Score, 4));
        json.WriteString("relation", relation.Kind.ToString().ToLowerInvariant());
        json.WriteString("direction", relation.Direction switch { ReuseDirection.AToB => "a>b", ReuseDirection.BToA => "b>a", _ => null });
        json.WriteBoolean("parent", relation.Parent);
        json.WriteStartArray("passages");
        foreach (AlignedPassage passage in relation.Passages)
        {
            json.WriteStartObject();
            Write(json, "a", passage.A);
            Write(json, "b", passage.B);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, Span span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteEndObject();
    }
}
