using Recoupe.Cli;

return CommandLine.Run(args, Terminal.Standard());
