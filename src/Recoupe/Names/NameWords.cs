using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>The words of a name, folded, with what is needed to compare them.</summary>
internal sealed class NameWords
{
    private const int ShortestTransliterated = 5;

    private readonly string[] _words;
    private readonly string?[] _keys;

    private NameWords(string[] words)
    {
        _words = words;
        _keys = new string?[words.Length];
    }

    /// <summary>The number of words.</summary>
    public int Count => _words.Length;

    /// <summary>A folded word.</summary>
    public string this[int index] => _words[index];

    /// <summary>Splits <paramref name="name"/> at white space and behind apostrophes of elision.</summary>
    public static NameWords Of(string name) =>
        new(Folding.Fold(name).Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether two words are spellings of one: equal, an initial and its name, or of one transliteration key.</summary>
    public static bool Same(NameWords a, int i, NameWords b, int j)
    {
        string x = a._words[i];
        string y = b._words[j];
        return string.Equals(x, y, StringComparison.Ordinal)
            || (x.Length >= ShortestTransliterated && y.Length >= ShortestTransliterated && string.Equals(a.Key(i), b.Key(j), StringComparison.Ordinal));
    }

    /// <summary>Whether one of the words is the initial (or the initials) of the other.</summary>
    public static bool Initial(NameWords a, int i, NameWords b, int j) => IsInitialOf(a._words[i], b._words[j]) || IsInitialOf(b._words[j], a._words[i]);

    private static bool IsInitialOf(string initial, string word) =>
        initial.Length is >= 1 and <= 5 && (initial[^1] == '.' || initial.Length == 1) && word.Length > 1 && initial[0] == word[0] && char.IsLetter(initial[0]) && (initial.Length <= 2 || initial[1] is '.' or '-');

    private string Key(int i) => _keys[i] ??= Transliteration.Key(_words[i]);
}
