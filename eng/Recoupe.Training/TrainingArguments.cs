namespace Recoupe.Training;

/// <summary>What every verb takes: plain arguments, and options with a value.</summary>
public sealed class TrainingArguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly List<string> _plain = [];

    /// <summary>The arguments that are no options.</summary>
    public IReadOnlyList<string> Plain => _plain;

    /// <summary>The folder with <c>training/</c>.</summary>
    public string Shared => Option("shared", "../shared");

    /// <summary>The folder of the language packs.</summary>
    public string Languages => Option("languages", "languages");

    /// <summary>Reads <c>a b --name value</c>.</summary>
    public static TrainingArguments Parse(ReadOnlySpan<string> args)
    {
        TrainingArguments result = new();
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < args.Length)
            {
                result._options[args[i][2..]] = args[++i];
            }
            else
            {
                result._plain.Add(args[i]);
            }
        }

        return result;
    }

    /// <summary>The value of an option.</summary>
    public string Option(string name, string otherwise) => _options.GetValueOrDefault(name, otherwise);
}
