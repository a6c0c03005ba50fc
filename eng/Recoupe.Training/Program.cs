Console.Error.WriteLine("nothing to train yet");
return 0;
