using Recoupe.Packs;

// usage: Recoupe.Packs LANGUAGES OUT : compiles every folder of LANGUAGES that holds a pack.json into OUT/<xx>.pack, and touches OUT/packs.stamp.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Recoupe.Packs LANGUAGES OUT");
    return 2;
}

Directory.CreateDirectory(args[1]);
HashSet<string> written = new(StringComparer.Ordinal);
foreach (string folder in Directory.GetDirectories(args[0]).Where(folder => File.Exists(Path.Combine(folder, "pack.json"))).Order(StringComparer.Ordinal))
{
    string file = Path.Combine(args[1], Path.GetFileName(folder) + ".pack");
    byte[] pack = PackWriter.Write(folder);
    if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(pack))
    {
        File.WriteAllBytes(file, pack);
    }

    written.Add(file);
}

foreach (string stale in Directory.GetFiles(args[1], "*.pack").Where(file => !written.Contains(file)))
{
    File.Delete(stale);
}

File.WriteAllText(Path.Combine(args[1], "packs.stamp"), string.Join('\n', written.Order(StringComparer.Ordinal)));
return 0;
