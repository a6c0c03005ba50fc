using System.Reflection;

namespace Recoupe.Reading.Html;

/// <summary>The words of class names, from <c>class-words.tsv</c>.</summary>
internal static class ClassLexicon
{
    private const int MaxWord = 24;

    private static readonly Dictionary<string, ClassTraits>.AlternateLookup<ReadOnlySpan<char>> Words = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    public static ClassTraits Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > MaxWord)
        {
            return ClassTraits.None;
        }

        Span<char> lower = stackalloc char[MaxWord];
        for (int i = 0; i < word.Length; i++)
        {
            lower[i] = (char)(word[i] | 0x20);
        }

        return Words.TryGetValue(lower[..word.Length], out ClassTraits traits) ? traits : ClassTraits.None;
    }

    private static Dictionary<string, ClassTraits> Load()
    {
        Dictionary<string, ClassTraits> words = new(StringComparer.Ordinal);
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream("class-words.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string[] columns = line.Split('\t');
                foreach (string word in columns[1].Split(' '))
                {
                    words[word] = words.GetValueOrDefault(word) | Enum.Parse<ClassTraits>(columns[0]);
                }
            }
        }

        return words;
    }
}
