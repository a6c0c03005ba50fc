namespace Recoupe.Training.Tagger;

/// <summary><c>word-list de NODE_MODULES [--out DIR]</c>: makes the form list of a language from packages that were installed beforehand.</summary>
internal static class WordListVerb
{
    public static int Run(TrainingArguments arguments)
    {
        if (arguments.Plain.Count != 2 || arguments.Plain[0] != "de")
        {
            Console.Error.WriteLine("usage: word-list de NODE_MODULES [--out DIR]");
            return 2;
        }

        GermanForms.Convert(arguments.Plain[1], Path.Combine(arguments.Option("out", "eng/Recoupe.Training/lexicons"), "de_forms.tsv.gz"));
        return 0;
    }
}
