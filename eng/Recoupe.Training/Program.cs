using Recoupe.Training;
using Recoupe.Training.Clusters;
using Recoupe.Training.Languages;
using Recoupe.Training.Names;
using Recoupe.Training.Parser;
using Recoupe.Training.Quotes;
using Recoupe.Training.Stories;
using Recoupe.Training.Tagger;

// A verb a model; each says its own usage.
SortedDictionary<string, Func<string[], int>> verbs = new(StringComparer.Ordinal)
{
    ["boundaries"] = rest => BoundaryVerb.Run(TrainingArguments.Parse(rest)),
    ["clusters"] = rest => ClustersVerb.Run(TrainingArguments.Parse(rest)),
    ["folding"] = rest => FoldingVerb.Run(TrainingArguments.Parse(rest)),
    ["identification"] = rest => IdentificationVerb.Run(TrainingArguments.Parse(rest)),
    ["names"] = rest => NameVerb.Run(rest),
    ["parser"] = rest => ParserVerb.Run(TrainingArguments.Parse(rest)),
    ["parser-trials"] = rest => ParserTrialsVerb.Run(TrainingArguments.Parse(rest)),
    ["quote-confidence"] = rest => QuoteConfidenceVerb.Run(TrainingArguments.Parse(rest)),
    ["stories"] = rest => StoriesVerb.Run(TrainingArguments.Parse(rest)),
    ["word-list"] = rest => WordListVerb.Run(TrainingArguments.Parse(rest)),
    ["tagger"] = rest => TaggerVerb.Run(TrainingArguments.Parse(rest)),
    ["tagger-trials"] = rest => TaggerTrialsVerb.Run(TrainingArguments.Parse(rest)),
};

if (args.Length == 0 || !verbs.TryGetValue(args[0], out Func<string[], int>? verb))
{
    Console.Error.WriteLine($"usage: {string.Join('|', verbs.Keys)} [language]... [--shared DIR] [--languages DIR]");
    return 2;
}

return verb(args[1..]);
