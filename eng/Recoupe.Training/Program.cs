using Recoupe.Training.Names;

// A verb a model; each says its own usage.
switch (args.FirstOrDefault())
{
    case "names":
        return NameVerb.Run(args.AsSpan(1));
    default:
        Console.Error.WriteLine("usage: " + NameVerb.Usage);
        return 2;
}
